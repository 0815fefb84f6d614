/**
 * Languages without rules of their own: figures, percentages and prices in their own number words, and nothing in
 * those of another language. Where these are not known, a figure stays unsaid, with a doubt that says so.
 */
import { atFigure, atSign, type Rule } from '../spoken/rule.ts';
import type { Idiom } from '../spoken-european/idiom.ts';
import { DASH, NUMBER, numeral } from '../spoken-european/numeral.ts';
import { numberWordsOf, type NumberWords } from './number-words.ts';
import { PERCENT_FIRST, POINT_LANGUAGES, signWordsOf, type SignWords } from './sign-words.ts';

const idiomFor = (primary: string, { cardinal, digitByDigit }: NumberWords, words: SignWords): Idiom => ({
  decimalMark: POINT_LANGUAGES.has(primary) ? '.' : ',',
  cardinal: (digits) => cardinal(digits),
  decimals: digitByDigit,
  agreesBeforeMark: false,
  digitByDigit,
  genderAfter: () => null,
  half: () => null,
  isSingular: (amount) => amount === 1,
  year: (year) => cardinal(String(year)),
  scales: {},
  words,
});

const CURRENCIES = { '€': 'euro', $: 'dollar', '£': 'pound' } as const;

function figureRules(idiom: Idiom, words: SignWords, percentFirst: boolean): Rule[] {
  const { to, percent, perThousand } = words;
  const say = (low: string, high: string | undefined): string =>
    high === undefined ? numeral(low, idiom) : `${numeral(low, idiom)} ${to} ${numeral(high, idiom)}`;
  const amount = `(${NUMBER})(?:${DASH}(${NUMBER}))?`;
  const moneyOf = (sign = ''): string => words[CURRENCIES[sign as keyof typeof CURRENCIES]];
  const share = (said: string, sign = ''): string => {
    const word = sign === '%' ? percent : perThousand;
    return percentFirst ? `${word} ${said}` : `${said} ${word}`;
  };
  return [
    atFigure(`${amount} ?([%‰])`, ([, low = '', high, sign]) => share(say(low, high), sign)),
    atSign('%', `% ?${amount}`, ([, low = '', high]) => share(say(low, high), '%')),
    atFigure(`${amount} ?([€$£])`, ([, low = '', high, sign]) => `${say(low, high)} ${moneyOf(sign)}`),
    atSign('€$£', `([€$£]) ?${amount}`, ([, sign, low = '', high]) => `${say(low, high)} ${moneyOf(sign)}`),
    // 14:30
    atFigure(String.raw`(\d{1,2}):([0-5]\d)(?![:\d])`, ([, hour = '', minute = '']) =>
      [hour, minute].map((part) => idiom.cardinal(String(Number(part)), null)).join(' '),
    ),
    // 3/5/2024, 2/3
    atFigure(String.raw`(\d{1,36})/(?=\d)`, ([, digits = '']) => `${numeral(digits, idiom)} ${words.slash}`),
    atFigure(amount, ([, low = '', high]) => say(low, high)),
    atSign('−-–', String.raw`[−–-](?=\d)`, (_, { before }) =>
      /(?:^|[\s(])$/u.test(before) ? words.minus : null,
    ),
  ];
}

const signRules = (words: SignWords): Rule[] => {
  const said: Readonly<Record<string, string>> = {
    '%': words.percent,
    '‰': words.perThousand,
    '+': words.plus,
    '&': words.and,
    '@': words.at,
    '€': words.euro,
    $: words.dollar,
    '£': words.pound,
    '°': words.degrees,
    '№': words.number,
  };
  const signs = Object.keys(said).join('');
  return [atSign(signs, `[${signs}]`, ([sign = '']) => said[sign] ?? null)];
};

const UNSAID = 'the number words of this language are not known here, so the number is left out';
const unsaidRules: readonly Rule[] = [
  atFigure(String.raw`\d{1,200}(?:[.,]\d{1,200})?`, ([figure = '']) => ({
    words: '',
    doubt: { chose: figure, reason: UNSAID },
  })),
];

export interface PlainLanguage {
  readonly rules: readonly Rule[];
  readonly digits: (digits: string) => string;
}

/** The rules for a primary language subtag. */
export function plainLanguage(primary: string): PlainLanguage {
  const numbers = numberWordsOf(primary);
  const words = signWordsOf(primary);
  if (numbers === null || words === null) return { rules: unsaidRules, digits: () => '' };
  const figures = figureRules(idiomFor(primary, numbers, words), words, PERCENT_FIRST.has(primary));
  return { rules: [...figures, ...signRules(words)], digits: numbers.digitByDigit };
}
