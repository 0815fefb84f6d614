/** What a UTF-16 unit is good for in a word; numbers, for a table tells them. Letters of every script count. */
export const space = 0;
export const mark = 1;
export const digit = 2;
export const letter = 3;

const table = new Uint8Array(0x10000).fill(letter);

/** First and last unit of each range that is no letter; a later range overrules an earlier one. */
const ranges: readonly (readonly [first: number, last: number, found: number])[] = [
  [0x00, 0x20, space],
  [0x21, 0x2f, mark],
  [0x30, 0x39, digit],
  [0x3a, 0x40, mark],
  [0x5b, 0x60, mark],
  [0x7b, 0xbf, mark],
  [0xa0, 0xa0, space],
  [0xaa, 0xaa, letter],
  [0xb5, 0xb5, letter],
  [0xba, 0xba, letter],
  [0xd7, 0xd7, mark],
  [0xf7, 0xf7, mark],
  [0x2000, 0x200b, space],
  [0x200c, 0x206f, mark],
  [0x2028, 0x2028, space],
  [0x202f, 0x202f, space],
  [0x20a0, 0x20cf, mark],
  [0x3000, 0x3000, space],
  [0x3001, 0x301f, mark],
  [0xff00, 0xff20, mark],
  [0xff10, 0xff19, digit],
];
for (const [first, last, found] of ranges) table.fill(found, first, last + 1);

/** The class of the unit at `index`, which must not be negative; beyond the text is space. */
export const classAt = (text: string, index: number): number =>
  index < text.length ? (table[text.charCodeAt(index)] ?? space) : space;
