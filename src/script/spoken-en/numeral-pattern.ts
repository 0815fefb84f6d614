/** Sources of patterns for numbers as English prints them. Every quantifier is bounded. */

/** 1234567 · 1,234,567 · 1 234 567 */
export const WHOLE = String.raw`(?:\d{1,3}(?:,\d{3}){1,12}|\d{1,3}(?: \d{3}){1,5}|\d{1,36})(?!\d)`;
/** A whole number or one with decimal places; 3.5 · 1,234.56 · .5 */
export const NUMBER = String.raw`(?:(?:\d{1,3}(?:,\d{3}){1,12}|\d{1,3}(?: \d{3}){1,5}|\d{1,36})(?:\.\d{1,30})?|\.\d{1,30})(?!\d)`;
/** What makes a number large: $3.5 million, £1.2bn, 400m, 5k. */
export const SCALE = String.raw`(?:[ -]?(?:lakh crore|hundred (?:thousand|million|billion)|hundred|thousand|million|billion|trillion|quadrillion|lakh|crore)\b|[ -]?(?:mn|mln|bn|bln|tn|trn)\b|[kKmMbBtT]\b)`;
export const DASH = String.raw` ?[–—-] ?`;
/** Nothing that would make a number or word longer. */
export const END = String.raw`(?![\p{L}\p{N}])`;

const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
};

/** The word for a scale as printed: "bn" → "billion"; empty for none. */
export function scaleWord(printed: string): string {
  const key = printed.replace(/^[ -]/, '').toLowerCase();
  return SCALES[key] ?? key;
}
