import type { Around } from '../spoken/around.ts';
import { atFigure, atSign, type Rule, type Said } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { countedNumeral, countNoun, DASH, END, NUMBER, numeral, scalePattern, WHOLE } from './numeral.ts';

const isSignBefore = ({ before }: Around): boolean => /(?:^|[\s(«"“„:])$/u.test(before);

/** An abbreviation's point ends the sentence too where one starts after it. */
const ended = (words: string, match: string, around: Around): Said => ({
  words,
  pause: match.endsWith('.') && around.endsSentence ? '.' : null,
});

/** 3,5 Mio. · 10-12 Mrd. · 5k */
function scaledRules(idiom: Idiom): Rule[] {
  const { to } = idiom.words;
  const scale = scalePattern(idiom);
  const say = (number: string, printed: string, around: Around): string => {
    const noun = idiom.scales[printed];
    return noun === undefined ? number : countNoun(number, noun, { idiom, before: around.before });
  };
  return [
    atFigure(
      `(${NUMBER})${DASH}(${NUMBER})${scale}`,
      ([match = '', low = '', high = '', printed = ''], around) =>
        ended(`${numeral(low, idiom)} ${to} ${say(high, printed, around)}`, match, around),
    ),
    atFigure(`(${NUMBER})${scale}`, ([match = '', number = '', printed = ''], around) =>
      ended(say(number, printed, around), match, around),
    ),
  ];
}

export function numberRules(idiom: Idiom): Rule[] {
  const { to, plus, minus, number: numberSign } = idiom.words;
  return [
    ...scaledRules(idiom),
    // 10-15
    atFigure(`(${NUMBER})${DASH}(${NUMBER})${END}(?![–-]\\d)`, ([, low = '', high = ''], around) =>
      /^0\d/.test(high) ? null : `${numeral(low, idiom)} ${to} ${countedNumeral(high, idiom, around)}`,
    ),
    // 007
    atFigure(String.raw`0\d{1,30}(?![\d.,]\d)(?!\d)`, ([digits = '']) => idiom.digitByDigit(digits)),
    atFigure(`(${NUMBER})\\+`, ([, number = '']) => `${numeral(number, idiom)} ${plus}`),
    // 20.– francs
    atFigure(`(${NUMBER})(?:[.,][–—-]{1,2}(?!\\d))?`, ([, number = ''], around) =>
      countedNumeral(number, idiom, around),
    ),
    // The number after a sign is left to the other rules: it may be a temperature or a price.
    atSign('−-–', String.raw`[−–-] ?(?=[.$£€]?\d)`, ([match = ''], around) =>
      isSignBefore(around) && (match.startsWith('−') || !match.endsWith(' ')) ? minus : null,
    ),
    atSign('+', String.raw`\+ ?(?=[.$£€]?\d)`, () => plus),
    atSign('#№', `[#№] ?(${WHOLE})${END}`, ([, digits = '']) => `${numberSign} ${numeral(digits, idiom)}`),
  ];
}
