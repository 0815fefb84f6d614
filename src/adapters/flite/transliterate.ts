/**
 * Everything in ASCII: flite leaves out any other letter without a word. A name in another alphabet is said as it is
 * commonly written in English: "Łódź" as "Lodz", "Київ" as "Kyiv", "서울" as "Seoul".
 */
import { romanLetters } from './roman-letters.ts';
import { romanizeCyrillic } from './romanize-cyrillic.ts';
import { romanizeGreek } from './romanize-greek.ts';
import { romanizeHangul } from './romanize-hangul.ts';
import { romanizeKana } from './romanize-kana.ts';

export interface Transliteration {
  /** Printable ASCII and blanks. */
  readonly ascii: string;
  /** What has no Latin form and was left out: each character once, in order. */
  readonly lost: readonly string[];
}

/** The scripts of which words are read as a whole. */
const scripts: readonly (readonly [run: RegExp, romanize: (run: string) => string])[] = [
  [/[\u0370-\u03ff\u1f00-\u1fff\u0301\u0308]+/gu, romanizeGreek],
  [/\p{Script=Cyrillic}+/gu, romanizeCyrillic],
  [/[\uac00-\ud7a3]+/gu, romanizeHangul],
  [/[\u3041-\u3096\u30a1-\u30fa\u30fc]+/gu, romanizeKana],
];

const printable = /^[\x20-\x7e]*$/u;
const unheard = /[\p{Mark}\p{Format}\p{Control}\p{White_Space}]/u;

export function transliterate(text: string): Transliteration {
  if (printable.test(text)) return { ascii: text, lost: [] };
  const lost = new Set<string>();
  const ascii = Array.from(romanizeScripts(text), (character) => {
    const roman = romanize(character);
    if (roman === null) lost.add(character);
    return roman ?? ' ';
  });
  return { ascii: ascii.join(''), lost: [...lost] };
}

const romanizeScripts = (text: string): string =>
  scripts.reduce((romanized, [run, romanize]) => romanized.replaceAll(run, romanize), text.normalize('NFC'));

/** One character in ASCII: as it is, by the table, or without its accents. Null where none of these helps. */
function romanize(character: string): string | null {
  if (printable.test(character)) return character;
  const known = letterOf(character);
  if (known !== null) return known;
  const parts = Array.from(character.normalize('NFKD'), (part) =>
    printable.test(part) ? part : letterOf(part),
  );
  if (parts.every((part) => part !== null)) return parts.join('');
  return unheard.test(character) ? ' ' : null;
}

function letterOf(character: string): string | null {
  const small = character.toLowerCase();
  const roman = romanLetters.get(small);
  if (roman === undefined) return /^\p{Mark}$/u.test(character) ? '' : null;
  return small === character ? roman : roman.charAt(0).toUpperCase() + roman.slice(1);
}
