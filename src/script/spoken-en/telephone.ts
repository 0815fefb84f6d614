import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, atWords, type Region, type Rule } from '../spoken/rule.ts';
import { asWord } from './letters.ts';
import { END } from './numeral-pattern.ts';
import { digitByDigit } from './number-words.ts';

const NO_MORE = String.raw`(?![\p{L}\d]|-\d)`;

/** British callers say "oh" for zero. */
const digitsIn = (digits: string, region: Region): string =>
  region === 'GB' ? digitByDigit(digits).replaceAll('zero', 'oh') : digitByDigit(digits);

function groupWords(group: string, region: Region): string {
  return /^\p{L}/u.test(group) ? asWord(group) : digitsIn(group, region);
}

/** "eight hundred", "oh eight hundred": the start of a number that is free to call. */
function freeWords(group: string, region: Region): string {
  const [, lead = '', hundreds = ''] = /^(0?)([89])00$/.exec(group) ?? [];
  if (hundreds === '') return groupWords(group, region);
  return `${lead === '' ? '' : `${digitsIn(lead, region)} `}${digitByDigit(hundreds)} hundred`;
}

/** Group by group, with a short pause after each. */
function sayGroups(number: string, region: Region): string {
  const groups = number.match(/[\p{Lu}]+|\d+/gu) ?? [];
  const said = groups.map((group, index) =>
    index < 2 ? freeWords(group, region) : groupWords(group, region),
  );
  return (number.startsWith('+') ? 'plus ' : '') + said.join(', ');
}

const EXTENSION = String.raw`(?:,? ?(?:ext\.?|extension|x) ?(\d{1,6}))?`;
const extensionWords = (extension = ''): string =>
  extension === '' ? '' : `, extension ${digitByDigit(extension)}`;

const CALLED =
  /\b(?:call(?:ed|ing|s)?|dial(?:ed|led|ing|s)?|ring|rang|phone[ds]?|text(?:ed|ing)?|tel|telephone|fax|hotline|helpline|number|at|on)[:.]? (?:\D{0,12})?$/i;
const LINE =
  /^ (?:calls?|callers?|operators?|dispatch(?:er|ers)?|emergency|system|hotline|lines?|centers?|centres?)\b/;

const isShortNumber = (around: Around): boolean =>
  /\b(?:call(?:ed|ing|s)?|dial(?:ed|led|ing|s)?|ring|rang|phone[ds]?|text(?:ed|ing)?) (?:\D{0,12} |(?:\d{3},? (?:or |and )?){1,3})?$/i.test(
    around.before,
  ) || LINE.test(around.after);

export const telephoneRules: readonly Rule[] = [
  // 192.168.0.1
  atFigure(String.raw`(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\d.]\d|\d)`, ([, ...parts]) =>
    parts.every((part) => part.length < 3) && parts[0] !== '10' && parts[0] !== '0'
      ? null
      : parts.map((part) => digitByDigit(part)).join(' dot '),
  ),
  // 1-800-555-0100, 1-800-FLOWERS, 212-555-0100, (212) 555-0100
  ...['(', ''].map((open) => {
    const source = String.raw`(?:\+?1[-. ])?\(?\d{3}\)?[-. ]?[ ]?(?:\d{3}[-. ]\d{4}|\p{Lu}{4,9}|(?:\p{Lu}{1,6}-|\d-){1,3}\p{Lu}{2,9})${EXTENSION}${NO_MORE}`;
    const say: Rule['say'] = ([match = '', extension], { region }) => {
      const number = extension === undefined ? match : match.replace(/,? ?[a-z]+\.? ?\d+$/, '');
      return sayGroups(number, region) + extensionWords(extension);
    };
    return open === '(' ? atSign('(+', String.raw`(?=\(?\+?[\d(])${source}`, say) : atFigure(source, say);
  }),
  // +44 20 7946 0958
  atSign('+', String.raw`\+\d{1,3}(?:[ .-]?\(?\d{1,12}\)?){1,6}(?!\d)`, ([match = ''], { region }) =>
    /^\D*(?:\d\D*){8,15}$/.test(match) ? sayGroups(match, region) : null,
  ),
  // 4111 1111 1111 1111, 123-45-6789
  atFigure(String.raw`(?:\d{4}[ -]){3}\d{4}(?!\d)|\d{3}-\d{2}-\d{4}${NO_MORE}`, ([match = ''], { region }) =>
    sayGroups(match, region),
  ),
  // ISBN 0-306-40615-2
  atFigure(String.raw`\d[\dX-]{9,16}(?![\d-])`, ([match = ''], { before, region }) =>
    /\bISBN(?:-1[03])?:? $/.test(before) ? sayGroups(match, region) : null,
  ),
  // 978-3-16-148410-0
  atFigure(String.raw`97[89]-\d{1,5}-\d{1,7}-\d{1,6}-\d(?!\d)`, ([match = ''], { region }) =>
    sayGroups(match, region),
  ),
  // 020 7946 0958, 0800 123 4567, 01632 960001
  atFigure(
    String.raw`0\d{2,4} \d{3,4} \d{3,4}(?![ -]?\d)|0\d{4} \d{6}(?!\d)|0\d{3}[ -]\d{3}[ -]\d{4}(?!\d)`,
    ([match = ''], { region }) => sayGroups(match, region),
  ),
  // 0800 1111
  atFigure(String.raw`0(?:800|808|845|300) ?\d{4}(?![ -]?\d)`, ([match = ''], { region }) =>
    sayGroups(match.replace(/^(\d{4}) ?/, '$1 '), region),
  ),
  // 0345 60 60 60 8
  atFigure(String.raw`0\d{2,4}(?: \d{1,4}){2,5}(?![ -]?\d)`, ([match = ''], { region }) =>
    /^(?:\d ?){10,11}$/.test(match) ? sayGroups(match, region) : null,
  ),
  // 555-0100
  atFigure(String.raw`\d{3}-\d{4}${EXTENSION}${NO_MORE}`, ([match = '', extension], around) => {
    if (!/^555|^\d{3}-0/.test(match) && !CALLED.test(around.before)) return null;
    return sayGroups(match.slice(0, 8), around.region) + extensionWords(extension);
  }),
  // call 911, a 911 dispatcher
  atFigure(String.raw`\d{3}(?![\d.,%-]\d|\d)`, ([match = ''], around) =>
    isShortNumber(around) ? digitByDigit(match) : null,
  ),
  // a card ending in 8876, code 4471
  atFigure(String.raw`\d{4,8}(?![\d.,]\d|\d)${END}`, ([match = ''], { before }) =>
    /\b(?:(?:card|account|number|phone|plate)s? ending (?:in|with)|PIN|pin|passcode|code|OTP|otp)(?: is| was|:)? $/.test(
      before,
    )
      ? digitByDigit(match)
      : null,
  ),
  // text HELLO to 741741
  atFigure(String.raw`\d{5,6}(?![\d.,]\d|\d)`, ([match = ''], { before }) =>
    /\b[Tt]ext (?:\S{1,20} ){0,2}to $/.test(before) ? digitByDigit(match) : null,
  ),
  atWords(
    ['tel', 'Tel', 'TEL'],
    String.raw`([Tt])(?:el|EL)\.?(?=:? ?[+(\d])`,
    ([, initial = '']) => `${initial}elephone`,
  ),
];

/** Groups of digits that are no date, record or range: a number on a card or a form. */
export const digitGroupRules: readonly Rule[] = [
  atFigure(String.raw`\d{1,6}(?:-\d{1,6}){2,7}(?![\p{L}\d]|-\p{L})`, ([match = ''], { region }) =>
    sayGroups(match, region),
  ),
];
