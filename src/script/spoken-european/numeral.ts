/** Numbers as the continent prints them: 1 234 567,89 · 1.234.567,89 · 1'234'567.89. Every quantifier is bounded. */
import type { Around } from '../spoken/around.ts';
import { anyOf } from '../spoken/rule.ts';
import type { Counted, Idiom, Noun } from './idiom.ts';

/** Nothing that would make a number or a word longer. */
export const END = String.raw`(?![\p{L}\p{N}])`;
export const DASH = String.raw` ?[–—-] ?`;
const GROUPED = [' ', "'", String.raw`\.`].map((mark) => String.raw`\d{1,3}(?:${mark}\d{3}){1,12}`);
const COMMAS = [String.raw`\d{1,3}(?:,\d{3}){2,12}`, String.raw`\d{1,3}(?:,\d{3}){1,12}(?=\.\d)`];
/** A whole number, grouped or not, or one with decimal places after a comma or a point. */
export const NUMBER = String.raw`(?:(?:${[...GROUPED, ...COMMAS].join('|')}|\d{1,36})(?:[.,]\d{1,30})?)(?!\d)`;
/** A whole number that is not grouped and has no decimal places. */
export const WHOLE = String.raw`\d{1,36}(?!\d|[.,]\d)`;

interface Numeral {
  readonly whole: string;
  /** The decimal places; null for a whole number. */
  readonly places: string | null;
  readonly mark: ',' | '.';
}

/** Which mark of a number parts the decimal places off: -1 where all of them group thousands. */
function decimalAt(printed: string, decimalMark: ',' | '.'): number {
  const last = Math.max(printed.lastIndexOf(','), printed.lastIndexOf('.'));
  if (last < 0) return -1;
  const mark = printed[last] as string;
  const isOnce = printed.indexOf(mark) === last;
  if (/[,.].*[,.]/.test(printed)) return isOnce ? last : -1;
  if (mark === decimalMark) return last;
  return printed.length - last === 4 && /^[1-9]\d{0,2}$/.test(printed.slice(0, last)) ? -1 : last;
}

/** Reads what `NUMBER` matches. "1.234" is a thousand and more where the comma parts decimals off, "1.23" never. */
export function readNumeral(printed: string, decimalMark: ',' | '.'): Numeral {
  const compact = printed.replaceAll(/[ ']/g, '');
  const at = decimalAt(compact, decimalMark);
  if (at < 0) return { whole: compact.replaceAll(/\D/g, ''), places: null, mark: decimalMark };
  const mark = compact[at] === ',' ? ',' : '.';
  return { whole: compact.slice(0, at).replaceAll(/\D/g, ''), places: compact.slice(at + 1), mark };
}

export function numeral(printed: string, idiom: Idiom, counted: Counted | null = null): string {
  const { whole, places, mark } = readNumeral(printed, idiom.decimalMark);
  if (places === null) return idiom.cardinal(whole, counted);
  const { comma, point } = idiom.words;
  const lead = idiom.agreesBeforeMark && counted?.gender === 'feminine' ? counted : null;
  return `${idiom.cardinal(whole || '0', lead)} ${mark === ',' ? comma : point} ${idiom.decimals(places, counted)}`;
}

/** The value of a number as printed. */
export function valueOf(printed: string, idiom: Idiom): number {
  const { whole, places } = readNumeral(printed, idiom.decimalMark);
  return Number(`${whole || '0'}.${places ?? '0'}`);
}

/** A number before the noun that the text has after it. */
export function countedNumeral(printed: string, idiom: Idiom, around: Around): string {
  const gender = idiom.genderAfter(around);
  return numeral(printed, idiom, gender === null ? null : { gender, before: around.before });
}

/** The form of a noun for so many of it. */
export const nounFor = (printed: string, noun: Noun, idiom: Idiom): string =>
  idiom.isSingular(valueOf(printed, idiom)) ? noun.one : noun.many;

/** So many of a noun: "21 livres" → "vingt et une livres". */
export const countNoun = (
  printed: string,
  noun: Noun,
  { idiom, before }: { readonly idiom: Idiom; readonly before: string },
): string => `${numeral(printed, idiom, { gender: noun.gender, before })} ${nounFor(printed, noun, idiom)}`;

/** The source of a pattern for a scale, as it stands after a number. */
export const scalePattern = ({ scales }: Idiom): string => `(?: ?(${anyOf(Object.keys(scales))})(?!\\p{L}))`;
