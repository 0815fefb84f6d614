/**
 * Everything in ASCII: flite leaves out any other letter without a word. A name in another alphabet is said as it is
 * commonly written in English ("Łódź" as "Lodz", "Київ" as "Kyiv", "서울" as "Seoul").
 */
import { romanizeHangul } from './romanize-hangul.ts';
import { romanizeKana } from './romanize-kana.ts';
import { romanLetters } from './roman-letters.ts';

export interface Transliteration {
  /** Printable ASCII and blanks. */
  readonly ascii: string;
  /** What has no Latin form and was left out: each character once, in order. */
  readonly lost: readonly string[];
}

const printable = /^[\x20-\x7e]*$/u;
const hangulRun = /[\uac00-\ud7a3]+/gu;
const kanaRun = /[\u3041-\u3096\u30a1-\u30fa\u30fc]+/gu;
const unheard = /[\p{Mark}\p{Format}\p{Control}\p{White_Space}]/u;

export function transliterate(text: string): Transliteration {
  if (printable.test(text)) return { ascii: text, lost: [] };
  const lost = new Set<string>();
  const ascii = Array.from(romanizeRuns(text), (character) => {
    const roman = romanize(character);
    if (roman === null) lost.add(character);
    return roman ?? ' ';
  });
  return { ascii: ascii.join(''), lost: [...lost] };
}

/** The scripts whose letters are said together. */
const romanizeRuns = (text: string): string =>
  text.normalize('NFC').replaceAll(hangulRun, romanizeHangul).replaceAll(kanaRun, romanizeKana);

/** One character in ASCII: as it is, by the table, or without its accents. Null where none of these helps. */
function romanize(character: string): string | null {
  if (printable.test(character)) return character;
  const known = letter(character);
  if (known !== null) return known;
  const parts = Array.from(character.normalize('NFKD'), (part) =>
    printable.test(part) ? part : letter(part),
  );
  if (parts.every((part) => part !== null)) return parts.join('');
  return unheard.test(character) ? ' ' : null;
}

function letter(character: string): string | null {
  const small = character.toLowerCase();
  const roman = romanLetters.get(character) ?? romanLetters.get(small);
  if (roman === undefined) return /^\p{Mark}$/u.test(character) ? '' : null;
  return small === character || romanLetters.has(character)
    ? roman
    : roman.charAt(0).toUpperCase() + roman.slice(1);
}
