import { anyOf, atFigure, atSign, type Rule } from '../spoken/rule.ts';
import type { Grammar, Noun } from './grammar.ts';
import { DASH, END, NUMBER, sayCounted, sayNumber } from './numeral.ts';

/** Units that are letters of other things too: only with a blank, or only without. */
const UNCLEAR = /^(?:m|h|t|s|g|l|L|V|W|K|N|J|A|in)$/;

export function measureRules(grammar: Grammar): readonly Rule[] {
  const { units, words, scales } = grammar;
  const names = [...units.keys()];
  const unit = `(?: ?(${anyOf(names.filter((name) => !UNCLEAR.test(name)))})| ?(${anyOf(names.filter((name) => UNCLEAR.test(name)))}))`;
  const say = (number: string, noun: Noun | undefined): string | null =>
    noun === undefined ? null : sayCounted(number, noun, grammar);
  return [
    // 5 %, 10–15 %
    atFigure(
      `(${NUMBER}) ?%?${DASH}(${NUMBER}) ?%`,
      ([, low = '', high = '']) =>
        `${sayNumber(low, null, grammar)} ${words.to} ${sayNumber(high, 'm', grammar)} ${words.percent}`,
    ),
    atFigure(`(${NUMBER}) ?%`, ([, number = '']) => `${sayNumber(number, 'm', grammar)} ${words.percent}`),
    atFigure(
      `(${NUMBER}) ?‰`,
      ([, number = '']) => `${sayNumber(number, 'm', grammar)} ${words.perThousand}`,
    ),
    atSign('%', '%', () => words.percent),
    atSign('‰', '‰', () => words.perThousand),
    // 10–15 km, 5 km/h, 3 Mio. km
    atFigure(`(${NUMBER})${DASH}(${NUMBER})${unit}${END}`, ([, low = '', high = '', clear, unclear]) => {
      const said = say(high, units.get(clear ?? unclear ?? ''));
      return said === null ? null : `${sayNumber(low, null, grammar)} ${words.to} ${said}`;
    }),
    atFigure(`(${NUMBER})${unit}${END}`, ([, number = '', clear, unclear]) =>
      say(number, units.get(clear ?? unclear ?? '')),
    ),
    atFigure(
      `(${NUMBER}) ?(${anyOf(scales.keys())})\\.?${unit}${END}`,
      ([, number = '', printed = '', clear, unclear]) => {
        const [noun, scale] = [units.get(clear ?? unclear ?? ''), scales.get(printed)];
        return noun === undefined || scale === undefined
          ? null
          : grammar.ofScale(sayCounted(number, scale, grammar), noun.many);
      },
    ),
  ];
}
