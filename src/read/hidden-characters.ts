/**
 * Characters that nobody sees and that must reach no rendition: they can reorder a line, hide text from a reader or
 * break a file format. What a script truly needs (joiners in Arabic or Hindi, marks beside Hebrew, the parts of an
 * emoji) stays.
 */

const rtl = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}';
const joining =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}' +
  '\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}' +
  '\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Mn}';
const emoji = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F';

/** One family of hidden characters: how to name it to a person, and what matches it. */
interface Family {
  readonly name: string;
  readonly pattern: string;
}

const families: readonly Family[] = [
  { name: 'control character', pattern: '[\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]' },
  { name: 'soft hyphen', pattern: '\\xAD' },
  { name: 'zero-width space', pattern: '[\\u180E\\u200B\\u2060-\\u2064\\uFEFF]' },
  {
    name: 'joiner',
    pattern:
      `[\\u200C\\u200D](?<!(?:[${joining}][\\u200C\\u200D](?=[${joining}])` +
      `|[${emoji}]\\u200D(?=\\p{Extended_Pictographic})))`,
  },
  {
    name: 'direction mark',
    pattern: `[\\u200E\\u200F\\u061C](?<![${rtl}][\\u200E\\u200F\\u061C])(?![${rtl}])`,
  },
  { name: 'direction override', pattern: '[\\u202A-\\u202E\\u2066-\\u206F]' },
  {
    name: 'tag character',
    pattern: '[\\u{E0000}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{1,6}\\u{E007F}?)',
  },
  {
    name: 'variation selector',
    pattern: '[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}](?<=[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]{2})',
  },
  { name: 'noncharacter', pattern: '[\\uFFF9-\\uFFFC\\p{Noncharacter_Code_Point}\\p{Cs}]' },
];

/** The source of a regular expression (flag `u`) for one hidden character. */
export const hiddenPattern = families.map(({ pattern }) => pattern).join('|');

const hidden = new RegExp(hiddenPattern, 'gu');

/** What lies outside of the blocks in which letters and common signs stand. */
const suspicious =
  /[^\t-\r -~\x85\xA0-\xAC\xAE-\u061B\u061D-\u180D\u180F-\u200A\u2010-\u2029\u202F-\u205F\u2070-\uD7FF\uF900-\uFDCF]/;

/** Whether a text can hold hidden characters at all. Most do not, and this tells so faster than looking for each. */
export const mayHide = (text: string): boolean => suspicious.test(text);

/** The text without its hidden characters. */
export const withoutHidden = (text: string): string => (mayHide(text) ? text.replace(hidden, '') : text);

export interface HiddenCount {
  readonly count: number;
  /** The families met, in the order of their first member. */
  readonly names: readonly string[];
  /** Where the first one stands. */
  readonly offset: number;
}

/** Counts the hidden characters of a text; null where there are none. */
export function countHidden(text: string): HiddenCount | null {
  const names = new Set<string>();
  let count = 0;
  let offset = 0;
  if (!mayHide(text)) return null;
  for (const match of text.matchAll(hidden)) {
    if (count === 0) offset = match.index;
    count += 1;
    names.add(familyOf(text, match.index));
  }
  return count === 0 ? null : { count, names: [...names], offset };
}

const familyPatterns = families.map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'uy') }));

function familyOf(text: string, offset: number): string {
  for (const { name, pattern } of familyPatterns) {
    pattern.lastIndex = offset;
    if (pattern.test(text)) return name;
  }
  return 'hidden character';
}
