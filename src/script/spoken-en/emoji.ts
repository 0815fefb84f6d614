import type { Around } from '../spoken/around.ts';
import { atPictograph, atSign, type Rule, type Said } from '../spoken/rule.ts';
import { EMOJI } from './emoji-table.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Czech|Dominican Rep|Central|Marshall|Solomon|Cayman|Vatican)/;

/** Two letters of a flag: "FR" → "flag of France". */
function flagWords(letters: string): string {
  const name = regions.of(letters) ?? '';
  if (name === '') return 'flag';
  const plain = name.replaceAll('&', 'and').replaceAll(/[^\p{L}\p{M}' -]+/gu, '');
  return `flag of ${WITH_ARTICLE.test(plain) ? 'the ' : ''}${plain}`;
}

const FIRST_FLAG_LETTER = 0x1f1e6;
const flagLetter = (indicator: string): string =>
  String.fromCharCode((indicator.codePointAt(0) ?? 0) - FIRST_FLAG_LETTER + 65);

/** Emoji in a row are a list. */
const listed = (words: string, { after }: Around): Said => ({
  words,
  pause: /^ ?(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u.test(after) ? ',' : null,
});

const INDICATORS = Array.from({ length: 26 }, (_, index) =>
  String.fromCodePoint(FIRST_FLAG_LETTER + index),
).join('');
const SKIN = '[🏻-🏿]?';

export const emojiRules: readonly Rule[] = [
  atSign(
    INDICATORS,
    String.raw`(\p{Regional_Indicator})(\p{Regional_Indicator})`,
    ([, first = '', second = ''], around) =>
      listed(flagWords(flagLetter(first) + flagLetter(second)), around),
  ),
  atPictograph(`[👨👩](?:[👨👩👧👦]){1,3}`, (_, around) => listed('family', around)),
  atPictograph('🏳🌈', (_, around) => listed('rainbow flag', around)),
  atPictograph('🏴☠', (_, around) => listed('pirate flag', around)),
  atPictograph('👁🗨', (_, around) => listed('eye in speech bubble', around)),
  atPictograph(String.raw`(\p{Extended_Pictographic})${SKIN}(?:[♀♂])?`, ([, emoji = ''], around) =>
    listed(EMOJI.get(emoji) ?? 'emoji', around),
  ),
];
