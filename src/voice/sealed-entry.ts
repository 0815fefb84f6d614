/**
 * Cache entries that tell by themselves whether they are whole, and the ones that were asked for: a line of ASCII with
 * length and checksum, then the content. The key goes into the checksum, so that an entry under another's name is refused.
 * The line has one length, so that numbers of up to eight bytes can be read where they stand.
 */
import type { Digest } from '../ports/digest.ts';

const magic = 'lectern-entry-3';
const headerBytes = 128;

export interface Sealing {
  /** What the content is, such as "samples"; an entry of another kind is not taken for it. */
  readonly kind: string;
  /** The name under which it is kept. */
  readonly key: string;
  readonly digest: Digest;
}

type Part = Uint8Array | Float32Array | Int16Array;

/** Seals the bytes of all parts together, in `room` where it is large enough, else in memory of the entry's own. */
export function sealEntry(
  parts: readonly Part[],
  sealing: Sealing,
  room?: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const length = sealedLength(parts);
  const entry = room && room.length >= length ? room.subarray(0, length) : new Uint8Array(length);
  let offset = headerBytes;
  for (const { buffer, byteOffset, byteLength } of parts) {
    entry.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  entry.set(headerOf(entry.subarray(headerBytes), sealing));
  return entry;
}

/** How long the entry is that `parts` are sealed in. */
export const sealedLength = (parts: readonly Part[]): number =>
  parts.reduce((sum, { byteLength }) => sum + byteLength, headerBytes);

/**
 * The content, at a place in memory where numbers of eight bytes can stand; null where the entry is damaged, cut short, or
 * another one than was asked for. The content is a part of the entry.
 */
export function unsealEntry(entry: Uint8Array, sealing: Sealing): Uint8Array<ArrayBuffer> | null {
  if (entry.length < headerBytes) return null;
  const content = entry.subarray(headerBytes);
  const header = headerOf(content, sealing);
  for (let index = 0; index < headerBytes; index += 1) if (entry[index] !== header[index]) return null;
  return isAligned(content) ? content : content.slice();
}

const isAligned = (bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> =>
  bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer;

function headerOf(content: Uint8Array, { kind, key, digest }: Sealing): Uint8Array {
  const line = `${magic} ${kind} ${content.length} ${digest([key, content])}`;
  return new TextEncoder().encode(`${line.padEnd(headerBytes - 1)}\n`);
}

/** What the content of an entry is, by its first bytes alone; null where it is no sealed entry. */
export function kindOfEntry(start: Uint8Array): string | null {
  const [name, kind] = new TextDecoder().decode(start.subarray(0, headerBytes)).split(' ');
  return name === magic && kind !== undefined ? kind : null;
}
