/** The signs at the start of a line that set it off from running text. */

/** Signs that are nothing but bullets, and signs that also have other uses. */
const bullet =
  /^(?:([•‣◦▪▫●○■□▸►➤➔⁃∙⦁✓✔→・]|o(?=\t))\s*|([-–—*·+]|\p{Extended_Pictographic}\uFE0F?)\s+)(?=\S)/u;
const numeral = /^(?:\((\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})\)|(\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)])\s+(?=\S)/;
const rule = /^(?:([*\-_=~•#⁂])(?:\s*\1){2,}|⁂)$/;

export interface Mark {
  /** The sign of a bullet; of a numeral its form, such as "(1)" or "a.". */
  readonly sign: string;
  /** The numbers that a numeral can stand for: "i" is 1 or 9. Empty for a bullet. */
  readonly values: readonly number[];
  /** False for signs that are also dashes, multiplication signs or initials. */
  readonly certain: boolean;
  /** How many units the sign and the white space behind it take. */
  readonly length: number;
}

/** Reads the bullet or numeral at the start of a line; null where there is none. */
export function readMark(text: string): Mark | null {
  if (beginsWithWords(text)) return null;
  const start = text.slice(0, 40);
  const [dot, strong, weak] = bullet.exec(start) ?? [];
  const sign = strong ?? weak;
  if (dot !== undefined && sign !== undefined)
    return { sign, values: [], certain: strong !== undefined, length: dot.length };
  const [number, inside, before] = numeral.exec(start) ?? [];
  const value = inside ?? before;
  if (number === undefined || value === undefined) return null;
  const form = number.trim().replace(value, /\d/.test(value) ? '1' : 'a');
  return { sign: form, values: valuesOf(value.toLowerCase()), certain: false, length: number.length };
}

/**
 * Whether a line begins with a quotation mark, or with a word of Latin letters that is too long for a numeral: the common
 * cases, told fast.
 */
function beginsWithWords(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x22 || first === 0x201c) return true;
  return first >= 65 && first <= 122 && !/^.{1,5}[.)\t]/.test(text);
}

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

function valuesOf(value: string): readonly number[] {
  if (/^\d/.test(value)) return [Number(value)];
  const letter = value.length === 1 ? [value.charCodeAt(0) - 96] : [];
  const roman = romans.indexOf(value) + 1;
  return roman > 0 ? [...letter, roman] : letter;
}

/** Whether a line is a break between parts, such as "* * *" or "-----". */
export const isRule = (text: string): boolean => text.length <= 200 && rule.test(text);

/** Whether a line begins something of its own, whatever the line before it was. */
export function interruptsParagraph(text: string): boolean {
  if (text.startsWith('>') || text.startsWith('|') || isRule(text)) return true;
  const mark = readMark(text);
  return mark !== null && (mark.certain || mark.sign === '-' || mark.sign === '*');
}
