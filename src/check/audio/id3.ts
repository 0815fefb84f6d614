/** ID3v2.3 and 2.4: text, chapters, table of contents, picture. https://id3.org/id3v2-chapters-1.0 */
import { readId3Frames, type Id3Frame } from './id3-frames.ts';
import { decodeId3Text, endOfText } from './id3-text.ts';

interface Id3Chapter {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Null where it has none. */
  readonly title: string | null;
}

interface Id3Contents {
  readonly isOrdered: boolean;
  /** The ids of the chapters, in order. */
  readonly chapters: readonly string[];
}

interface Id3Picture {
  readonly mediaType: string;
  readonly byteLength: number;
}

export interface Id3 {
  readonly version: 3 | 4;
  /** From the start of the file to the end of the tag. */
  readonly byteLength: number;
  /** Text frames by id: TIT2, TPE1, TLAN. */
  readonly texts: ReadonlyMap<string, string>;
  readonly chapters: readonly Id3Chapter[];
  /** Null where there is no top-level table of contents. */
  readonly contents: Id3Contents | null;
  readonly pictures: readonly Id3Picture[];
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const textsOf = (frames: readonly Id3Frame[]): ReadonlyMap<string, string> =>
  new Map(frames.filter(({ id }) => id.startsWith('T')).map(({ id, data }) => [id, decodeId3Text(data)]));

function readChapter(data: Uint8Array, version: 3 | 4): Id3Chapter | null {
  const idEnd = endOfText(data, 0);
  if (idEnd + 17 > data.length) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const inner = readId3Frames(data.subarray(idEnd + 17), version);
  return {
    id: latin1(data.subarray(0, idEnd)),
    startMs: view.getUint32(idEnd + 1),
    endMs: view.getUint32(idEnd + 5),
    title: textsOf(inner).get('TIT2') ?? null,
  };
}

const isTopLevel = (flags: number): boolean => (flags & 0b10) !== 0;

function readContents(data: Uint8Array): Id3Contents | null {
  const idEnd = endOfText(data, 0);
  const flags = data[idEnd + 1] ?? 0;
  if (!isTopLevel(flags)) return null;
  const chapters: string[] = [];
  let at = idEnd + 3;
  for (let left = data[idEnd + 2] ?? 0; left > 0 && at < data.length; left -= 1) {
    const end = endOfText(data, at);
    chapters.push(latin1(data.subarray(at, end)));
    at = end + 1;
  }
  return { isOrdered: (flags & 1) !== 0, chapters };
}

function readPicture(data: Uint8Array): Id3Picture {
  const typeEnd = endOfText(data, 1);
  const isWide = data[0] === 1 || data[0] === 2;
  const descriptionEnd = endOfText(data, typeEnd + 2, isWide);
  const start = descriptionEnd + (isWide ? 2 : 1);
  return { mediaType: latin1(data.subarray(1, typeEnd)), byteLength: Math.max(0, data.length - start) };
}

const isPresent = <Value>(value: Value | null): value is Value => value !== null;

const headerBytes = 10;

/** How far the tag goes with which a file begins, by its first bytes; 0 where it begins with none, 10 where they are fewer. */
export function lengthOfId3(bytes: Uint8Array): number {
  if (bytes.length < headerBytes) return headerBytes;
  if (latin1(bytes.subarray(0, 3)) !== 'ID3') return 0;
  const size = [6, 7, 8, 9].reduce((sum, index) => (sum << 7) | ((bytes[index] ?? 0) & 0x7f), 0);
  return headerBytes + size;
}

/** Null where the file does not begin with a tag of version 2.3 or 2.4. */
export function readId3(bytes: Uint8Array): Id3 | null {
  const version = bytes[3];
  if (latin1(bytes.subarray(0, 3)) !== 'ID3' || (version !== 3 && version !== 4)) return null;
  const byteLength = lengthOfId3(bytes);
  const frames = readId3Frames(bytes.subarray(headerBytes, byteLength), version);
  const named = (id: string) => frames.filter((frame) => frame.id === id).map(({ data }) => data);
  return {
    version,
    byteLength,
    texts: textsOf(frames),
    chapters: named('CHAP')
      .map((data) => readChapter(data, version))
      .filter(isPresent),
    contents: named('CTOC').map(readContents).find(isPresent) ?? null,
    pictures: named('APIC').map(readPicture),
  };
}
