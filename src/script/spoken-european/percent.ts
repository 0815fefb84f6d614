import { anyOf, atFigure, atSign, type Rule } from '../spoken/rule.ts';
import type { Idiom, Noun } from './idiom.ts';
import { countNoun, DASH, END, NUMBER, numeral } from './numeral.ts';

/** Percentages, and the points that rates rise and fall by. `points` has the nouns by abbreviation: "pb", "pp". */
export function percentRules(idiom: Idiom, points: Readonly<Record<string, Noun>>): Rule[] {
  const { to, percent, perThousand } = idiom.words;
  const said: Readonly<Record<string, string>> = { '%': percent, '‰': perThousand };
  const unit = `(${anyOf(Object.keys(points))})${END}`;
  const nounOf = (printed: string): Noun => points[printed] ?? { one: '', many: '', gender: 'masculine' };
  return [
    // 10-15 %, 10 %-15 %
    atFigure(
      `(${NUMBER})(?: ?[%‰])?${DASH}(${NUMBER}) ?([%‰])`,
      ([, low = '', high = '', sign = '']) =>
        `${numeral(low, idiom)} ${to} ${numeral(high, idiom)} ${said[sign]}`,
    ),
    atFigure(
      `(${NUMBER}) ?([%‰])`,
      ([, number = '', sign = '']) => `${numeral(number, idiom)} ${said[sign]}`,
    ),
    atSign('%‰', '[%‰]', ([sign = '']) => said[sign] ?? null),
    atFigure(
      `(${NUMBER})${DASH}(${NUMBER}) ?${unit}`,
      ([, low = '', high = '', printed = ''], { before }) => {
        return `${numeral(low, idiom)} ${to} ${countNoun(high, nounOf(printed), { idiom, before })}`;
      },
    ),
    atFigure(`(${NUMBER}) ?${unit}`, ([, number = '', printed = ''], { before }) =>
      countNoun(number, nounOf(printed), { idiom, before }),
    ),
  ];
}
