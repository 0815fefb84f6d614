import type { BitReader } from './bit-reader.ts';

const longestCode = 20;
/** Codes up to this length are found by looking them up. */
const shortCode = 10;

/** A code of Huffman's in its canonical form, which the lengths of the codes define. */
export interface HuffmanCode {
  /** By the bits that come next: the symbol times 32 and the length of its code; 0 where the code is longer. */
  readonly short: Uint16Array;
  /** The highest code of each length; −1 where there is none. */
  readonly highest: Int32Array;
  /** What is taken from a code of each length to have its place among the symbols. */
  readonly offsets: Int32Array;
  /** The symbols, by their codes. */
  readonly symbols: Uint16Array;
}

/** Reads a code as bzip2 writes it: the length of each symbol's code, by its difference from the one before. */
export function readHuffmanCode(bits: BitReader, count: number): HuffmanCode {
  const lengths = new Uint8Array(count);
  let length = bits.bits(5);
  for (let symbol = 0; symbol < count; symbol += 1) {
    while (bits.bits(1) === 1) length += bits.bits(1) === 1 ? -1 : 1;
    if (length < 1 || length > longestCode) throw new RangeError('a code is longer than it may be');
    lengths[symbol] = length;
  }
  return codeOf(lengths);
}

function codeOf(lengths: Uint8Array): HuffmanCode {
  const short = new Uint16Array(1 << shortCode);
  const highest = new Int32Array(longestCode + 1).fill(-1);
  const offsets = new Int32Array(longestCode + 1);
  const symbols: number[] = [];
  let code = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    offsets[length] = code - symbols.length;
    for (const [symbol, itsLength] of lengths.entries()) {
      if (itsLength !== length) continue;
      symbols.push(symbol);
      highest[length] = code;
      if (length <= shortCode) {
        const rest = shortCode - length;
        short.fill(32 * symbol + length, code << rest, (code + 1) << rest);
      }
      code += 1;
    }
    code *= 2;
  }
  return { short, highest, offsets, symbols: Uint16Array.from(symbols) };
}

/** @throws RangeError where no symbol has such a code */
export function readSymbol(bits: BitReader, code: HuffmanCode): number {
  const found = code.short[bits.peek(shortCode)] ?? 0;
  if (found === 0) return readLongSymbol(bits, code);
  bits.skip(found & 31);
  return found >>> 5;
}

function readLongSymbol(bits: BitReader, { highest, offsets, symbols }: HuffmanCode): number {
  let code = 0;
  for (let length = 1; length <= longestCode; length += 1) {
    code = 2 * code + bits.bits(1);
    if (code <= (highest[length] ?? -1)) return symbols[code - (offsets[length] ?? 0)] ?? 0;
  }
  throw new RangeError('a code stands for nothing');
}
