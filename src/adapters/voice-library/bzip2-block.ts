/** One block of a bzip2 stream: the codes of Huffman, move to front, and the transform of Burrows and Wheeler, undone. */
import type { BitReader } from './bit-reader.ts';
import { readHuffmanCode, readSymbol, type HuffmanCode } from './huffman-code.ts';

const symbolsAGroup = 50;
const runA = 0;
const runB = 1;

/** The bytes of a block, runs still shortened. @throws RangeError on what no bzip2 program writes */
export function readBlock(bits: BitReader, maxBytes: number): Uint8Array {
  if (bits.bits(1) === 1) throw new RangeError('its blocks are of an old kind that is not read');
  const start = bits.bits(24);
  const used = readUsedBytes(bits);
  const codes = readCodes(bits, used.length + 2);
  const sorted = new Uint32Array(maxBytes);
  const length = readSorted(bits, sorted, { used, ...codes });
  if (start >= length) throw new RangeError('a block begins outside of itself');
  return undoSorting(sorted.subarray(0, length), start);
}

/** Which bytes there are in the block, in order. */
function readUsedBytes(bits: BitReader): Uint8Array {
  const rows = bits.bits(16);
  const used: number[] = [];
  for (let row = 0; row < 16; row += 1) {
    if ((rows & (0x8000 >>> row)) === 0) continue;
    const columns = bits.bits(16);
    for (let column = 0; column < 16; column += 1)
      if ((columns & (0x8000 >>> column)) !== 0) used.push(16 * row + column);
  }
  return Uint8Array.from(used);
}

interface Codes {
  readonly codes: readonly HuffmanCode[];
  /** Which of the codes each group of symbols is written in. */
  readonly selectors: Uint8Array;
}

function readCodes(bits: BitReader, symbols: number): Codes {
  const count = bits.bits(3);
  const groups = bits.bits(15);
  if (count < 2 || count > 6 || groups === 0) throw new RangeError('a block has no codes');
  const order = Uint8Array.from({ length: count }, (_, index) => index);
  const selectors = new Uint8Array(groups);
  for (let group = 0; group < groups; group += 1) {
    let place = 0;
    while (bits.bits(1) === 1) place += 1;
    if (place >= count) throw new RangeError('a block names a code that it has not');
    selectors[group] = moveToFront(order, place);
  }
  return { selectors, codes: Array.from({ length: count }, () => readHuffmanCode(bits, symbols)) };
}

function moveToFront(list: Uint8Array, place: number): number {
  const value = list[place] ?? 0;
  list.copyWithin(1, 0, place);
  list[0] = value;
  return value;
}

interface Sorted extends Codes {
  readonly used: Uint8Array;
}

/** Fills in the last column of the sorted rotations, and gives its length. */
function readSorted(bits: BitReader, sorted: Uint32Array, { used, codes, selectors }: Sorted): number {
  const order = used.slice();
  const end = used.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  let code: HuffmanCode | undefined;
  for (let read = 0; ; read += 1) {
    if (read % symbolsAGroup === 0) code = codes[selectors[read / symbolsAGroup] ?? codes.length];
    if (code === undefined) throw new RangeError('a block goes on after its last code');
    const symbol = readSymbol(bits, code);
    if (symbol === runA || symbol === runB) {
      run += weight << symbol;
      weight *= 2;
      if (length + run > sorted.length) throw new RangeError('a block is longer than it may be');
      continue;
    }
    if (run > 0) {
      sorted.fill(order[0] ?? 0, length, length + run);
      length += run;
      [run, weight] = [0, 1];
    }
    if (symbol === end) return length;
    if (length >= sorted.length) throw new RangeError('a block is longer than it may be');
    sorted[length] = moveToFront(order, symbol - 1);
    length += 1;
  }
}

/** The lowest eight bits of each number are a byte of the last column; the others become the place that follows. */
function undoSorting(sorted: Uint32Array, start: number): Uint8Array {
  const places = new Uint32Array(256);
  for (const byte of sorted) places[byte] = (places[byte] ?? 0) + 1;
  for (let byte = 0, sum = 0; byte < 256; byte += 1) {
    const count = places[byte] ?? 0;
    places[byte] = sum;
    sum += count;
  }
  for (let index = 0; index < sorted.length; index += 1) {
    const byte = (sorted[index] ?? 0) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    sorted[place] = ((sorted[place] ?? 0) | (index << 8)) >>> 0;
  }
  const bytes = new Uint8Array(sorted.length);
  let at = (sorted[start] ?? 0) >>> 8;
  for (let index = 0; index < bytes.length; index += 1) {
    const entry = sorted[at] ?? 0;
    bytes[index] = entry & 0xff;
    at = entry >>> 8;
  }
  return bytes;
}
