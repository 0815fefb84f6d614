import type { Around } from '../spoken/around.ts';
import { anyOf, atPictograph, atSign, atWords, type Rule, type Said } from '../spoken/rule.ts';
import { AT_WORK, SEQUENCES, TAGGED_FLAGS, WITH_TRAIT } from './emoji-sequences.ts';
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
const PEOPLE: Readonly<Record<string, string>> = { '🧑': 'person', '👨': 'man', '👩': 'woman' };
const GENDERS: Readonly<Record<string, string>> = { '♀': 'woman', '♂': 'man' };

const nameOf = (emoji: string): string => EMOJI.get(emoji) ?? 'emoji';

/** A person and a thing: "woman astronaut", "astronaut", "man with white cane". */
function personWords([, person = '', thing = '']: RegExpExecArray): string {
  const who = PEOPLE[person] ?? 'person';
  const work = AT_WORK[thing];
  if (work === undefined) return `${who} ${WITH_TRAIT[thing] ?? ''}`;
  return who === 'person' ? work : `${who} ${work}`;
}

/** "person running" and ♀ are "woman running", "police officer" and ♀ "woman police officer". */
function genderedWords(emoji: string, sign: string): string {
  const who = GENDERS[sign] ?? '';
  const name = nameOf(emoji);
  return name.startsWith('person ') ? name.replace('person', who) : `${who} ${name}`;
}

const FIRST_TAG = 0xe0000;
const tagLetters = (tags: string): string =>
  Array.from(tags, (tag) => String.fromCharCode((tag.codePointAt(0) ?? FIRST_TAG) - FIRST_TAG)).join('');

export const emojiRules: readonly Rule[] = [
  atSign(
    INDICATORS,
    String.raw`(\p{Regional_Indicator})(\p{Regional_Indicator})`,
    ([, first = '', second = ''], around) =>
      listed(flagWords(flagLetter(first) + flagLetter(second)), around),
  ),
  atPictograph(String.raw`🏴([\u{E0061}-\u{E007A}]{2,6})`, ([, tags = ''], around) =>
    listed(TAGGED_FLAGS[tagLetters(tags)] ?? 'flag', around),
  ),
  atPictograph(`[👨👩🧑](?:[👨👩👧👦🧒🧑]){1,3}`, (_, around) => listed('family', around)),
  atPictograph(`[👨👩🧑]❤💋[👨👩🧑]`, (_, around) => listed('kiss', around)),
  atPictograph(`[👨👩🧑]❤[👨👩🧑]`, (_, around) => listed('couple with heart', around)),
  atPictograph(`[👨👩🧑]${SKIN}🤝[👨👩🧑]${SKIN}`, (_, around) => listed('people holding hands', around)),
  atPictograph(
    `([👨👩🧑])${SKIN}(${anyOf([...Object.keys(AT_WORK), ...Object.keys(WITH_TRAIT)])})`,
    (found, around) => listed(personWords(found), around),
  ),
  atPictograph(anyOf(Object.keys(SEQUENCES)), ([match = ''], around) =>
    listed(SEQUENCES[match] ?? '', around),
  ),
  atPictograph(String.raw`(\p{Extended_Pictographic})${SKIN}([♀♂])`, ([, emoji = '', sign = ''], around) =>
    listed(genderedWords(emoji, sign), around),
  ),
  atPictograph(String.raw`(\p{Extended_Pictographic})${SKIN}`, ([, emoji = ''], around) =>
    listed(nameOf(emoji), around),
  ),
  // A star on a key
  atSign('*', String.raw`\*⃣`, (_, around) => listed('star', around)),
  // :-) and the like are not said.
  atSign(':;=', String.raw`[:;=]['o^-]?[()DPp|3/\\[\]](?![\p{L}\p{N}])`, (_, { before }) =>
    /(?:^|\s)$/.test(before) ? { words: '' } : null,
  ),
  atSign('<', '</?3(?![\\d.])', (_, { before }) => (/(?:^|\s)$/.test(before) ? 'heart' : null)),
  atSign('^', String.raw`\^_{1,3}\^`, () => ({ words: '' })),
  atWords(['ツ'], 'ツ', () => 'shrug'),
];
