/** Unpacks bzip2, which Node cannot: https://sourceware.org/bzip2/ */
import { BitReader, type ByteSource } from './bit-reader.ts';
import { readBlock } from './bzip2-block.ts';

const blockMark = 0x314159265359;
const endMark = 0x177245385090;

/** What is unpacked at once, at most. */
const pieceBytes = 2 ** 18;

/**
 * The unpacked bytes of one or several bzip2 streams, piece by piece, however much they become.
 * @throws RangeError on anything else, and where the checksum of a block is wrong
 */
export function* bunzip2(next: ByteSource): Generator<Uint8Array> {
  const bits = new BitReader(next);
  do {
    if (bits.bits(24) !== 0x425a68) throw new RangeError('it is not bzip2');
    const level = bits.bits(8) - 0x30;
    if (level < 1 || level > 9) throw new RangeError('it is not bzip2');
    for (;;) {
      const mark = bits.bits(24) * 2 ** 24 + bits.bits(24);
      const checksum = bits.word();
      if (mark === endMark) break;
      if (mark !== blockMark) throw new RangeError('it is damaged');
      yield* expandRuns(readBlock(bits, 100_000 * level), checksum);
    }
    bits.align();
  } while (!bits.isAtEnd());
}

/** After four equal bytes the next one tells how many more of them there are. */
function* expandRuns(block: Uint8Array, expected: number): Generator<Uint8Array> {
  let piece = new Uint8Array(pieceBytes);
  let length = 0;
  let checksum = 0xff_ff_ff_ff;
  let [last, equal] = [-1, 0];
  for (let index = 0; index < block.length; index += 1) {
    const byte = block[index] ?? 0;
    const isCount = equal === 4;
    const times = isCount ? byte : 1;
    const value = isCount ? last : byte;
    equal = isCount ? 0 : byte === last ? equal + 1 : 1;
    last = isCount ? -1 : byte;
    if (length + times > pieceBytes) {
      yield piece.subarray(0, length);
      [piece, length] = [new Uint8Array(pieceBytes), 0];
    }
    for (let time = 0; time < times; time += 1) {
      piece[length] = value;
      length += 1;
      checksum = ((checksum << 8) ^ (table[((checksum >>> 24) ^ value) & 0xff] ?? 0)) >>> 0;
    }
  }
  if (~checksum >>> 0 !== expected) throw new RangeError('it is damaged: a checksum is wrong');
  yield piece.subarray(0, length);
}

/** The checksums of single bytes, by the polynomial that bzip2 takes from the highest bit down. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});
