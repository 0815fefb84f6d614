/** Cache entries that tell by themselves whether they are whole: one line of ASCII with length and checksum, then the content. */
import type { Digest } from '../ports/digest.ts';

const magic = 'lectern-entry-1';
const newline = 0x0a;
const maxHeaderBytes = 256;

export interface Sealing {
  /** What the content is, such as "samples"; an entry of another kind is not taken for it. */
  readonly kind: string;
  readonly digest: Digest;
}

export function sealEntry(content: Uint8Array, { kind, digest }: Sealing): Uint8Array {
  const header = new TextEncoder().encode(`${magic} ${kind} ${content.length} ${digest([content])}\n`);
  const entry = new Uint8Array(header.length + content.length);
  entry.set(header);
  entry.set(content, header.length);
  return entry;
}

/** The content, in bytes of its own; null where the entry is damaged, cut short, or of another kind. */
export function unsealEntry(entry: Uint8Array, { kind, digest }: Sealing): Uint8Array<ArrayBuffer> | null {
  const end = entry.subarray(0, maxHeaderBytes).indexOf(newline);
  if (end < 0) return null;
  const header = new TextDecoder().decode(entry.subarray(0, end));
  const content = new Uint8Array(entry.subarray(end + 1));
  const isWhole = header === `${magic} ${kind} ${content.length} ${digest([content])}`;
  return isWhole ? content : null;
}
