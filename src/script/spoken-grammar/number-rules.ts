import { anyOf, atFigure, atSign, type Rule } from '../spoken/rule.ts';
import type { Gender, Grammar } from './grammar.ts';
import { DASH, END, NUMBER, sayCounted, sayNumber, WHOLE } from './numeral.ts';

const NEXT_NOUN = /^ (\p{L}[\p{L}-]*)/u;

/** The gender that the word after a number asks for. */
export const genderAfter = (after: string, grammar: Grammar): Gender | null => {
  const noun = NEXT_NOUN.exec(after)?.[1];
  return noun === undefined ? null : grammar.genderOf(noun);
};

export function numberRules(grammar: Grammar): readonly Rule[] {
  const { words, scales } = grammar;
  const scale = `(${anyOf(scales.keys())})`;
  const saySpoken = (number: string, after: string): string =>
    sayNumber(number, genderAfter(after, grammar), grammar);
  return [
    // 3,5 Mio., 2 Mrd
    atFigure(
      `(${NUMBER})(?:${DASH}(${NUMBER}))?[ -]?${scale}(\\.?)${END}`,
      ([match = '', first = '', last, printed = '', point], around) => {
        const noun = scales.get(printed);
        if (noun === undefined) return null;
        const said = sayCounted(last ?? first, noun, grammar);
        const lead = last === undefined ? '' : `${sayNumber(first, null, grammar)} ${words.to} `;
        return {
          words: lead + said,
          pause: point === '.' && around.endsSentence && match.endsWith('.') ? '.' : null,
        };
      },
    ),
    // 10–15
    atFigure(
      `(${NUMBER})${DASH}(${NUMBER})${END}(?![-–]\\d)`,
      ([, low = '', high = ''], { after }) =>
        `${sayNumber(low, null, grammar)} ${words.to} ${saySpoken(high, after)}`,
    ),
    atFigure(String.raw`0\d{1,30}(?![\d.,]\d)(?!\d)`, ([digits = '']) => digitWords(digits, grammar)),
    atFigure(
      `(${NUMBER})\\+${END}`,
      ([, number = '']) => `${sayNumber(number, null, grammar)} ${words.plus}`,
    ),
    atFigure(`(${NUMBER})`, ([, number = ''], { after }) => saySpoken(number, after)),
    atSign('−-–', String.raw`[−–-](?=[$£€]?\d)`, (_, { before }) =>
      /(?:^|[\s(])$/.test(before) ? words.minus : null,
    ),
    atSign('+', String.raw`\+(?=[$£€]?\d)`, () => words.plus),
    atSign(
      '#№',
      `[#№] ?(${WHOLE})${END}`,
      ([, number = '']) => `${words.number} ${sayNumber(number, null, grammar)}`,
    ),
  ];
}

/** Digit by digit: "007" → "null null sieben". */
export const digitWords = (digits: string, grammar: Grammar): string =>
  Array.from(digits.replaceAll(/\D/g, ''), (digit) => grammar.cardinal(digit, null)).join(' ');
