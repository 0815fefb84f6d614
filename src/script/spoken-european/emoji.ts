import type { Around } from '../spoken/around.ts';
import { atPictograph, atSign, type Rule, type Said } from '../spoken/rule.ts';

export interface EmojiWording {
  /** BCP 47, for the names of countries. */
  readonly language: string;
  readonly names: ReadonlyMap<string, string>;
  readonly flag: string;
  readonly family: string;
  readonly other: string;
}

/** Names as tables have them: "😀 visage souriant | 🎉 fête". */
export const readEmoji = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((entry): [string, string] => {
        const at = entry.indexOf(' ');
        return [entry.slice(0, at), entry.slice(at + 1)];
      })
      .filter(([emoji]) => emoji !== ''),
  );

const FIRST_INDICATOR = 0x1f1e6;
const INDICATORS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(FIRST_INDICATOR + index));
const letterOf = (indicator: string): string => String.fromCharCode(65 + INDICATORS.indexOf(indicator));

/** Emoji in a row are a list. */
const listed = (words: string, { after }: Around): Said => ({
  words,
  pause: /^ ?(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u.test(after) ? ',' : null,
});

export function emojiRules(wording: EmojiWording): Rule[] {
  const countries = new Intl.DisplayNames(wording.language, { type: 'region', fallback: 'none' });
  const flag = (code: string): string => {
    const name = (countries.of(code) ?? '').replaceAll(/[^\p{L}\p{M}' -]+/gu, '').trim();
    return name === '' ? wording.flag : `${wording.flag} ${name}`;
  };
  return [
    atSign(
      INDICATORS.join(''),
      String.raw`(\p{Regional_Indicator})(\p{Regional_Indicator})`,
      ([, first = '', second = ''], around) => listed(flag(letterOf(first) + letterOf(second)), around),
    ),
    atPictograph('[👨👩](?:[👨👩👧👦]){1,3}', (_, around) => listed(wording.family, around)),
    atPictograph(String.raw`(\p{Extended_Pictographic})[🏻-🏿]?(?:[♀♂])?`, ([, emoji = ''], around) =>
      listed(wording.names.get(emoji) ?? wording.other, around),
    ),
  ];
}
