export interface Id3Frame {
  readonly id: string;
  readonly data: Uint8Array;
}

/** The frames of a tag, or of a chapter, up to its padding. */
export function readId3Frames(bytes: Uint8Array, version: 3 | 4): readonly Id3Frame[] {
  const frames: Id3Frame[] = [];
  const bits = version === 4 ? 7 : 8;
  let offset = 0;
  while (offset + 10 <= bytes.length) {
    const id = String.fromCharCode(...bytes.subarray(offset, offset + 4));
    if (!/^[A-Z\d]{4}$/u.test(id)) break;
    const size = bytes.subarray(offset + 4, offset + 8).reduce((sum, byte) => sum * 2 ** bits + byte, 0);
    frames.push({ id, data: bytes.subarray(offset + 10, offset + 10 + size) });
    offset += 10 + size;
  }
  return frames;
}
