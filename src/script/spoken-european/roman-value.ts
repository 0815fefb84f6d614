const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const WELL_FORMED = /^(?=.)M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/i;

/** The source of a Roman numeral in capitals. */
export const ROMAN = '([IVXLCDM]{1,8})';

/** The value of a Roman numeral in either case; null where the letters are none. */
export function readRoman(letters: string): number | null {
  if (!WELL_FORMED.test(letters)) return null;
  let sum = 0;
  let largest = 0;
  for (const letter of letters.toUpperCase().split('').toReversed()) {
    const value = VALUES[letter] ?? 0;
    sum += value < largest ? -value : value;
    largest = Math.max(largest, value);
  }
  return sum;
}
