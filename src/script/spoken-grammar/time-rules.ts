import { atFigure, type Rule } from '../spoken/rule.ts';
import type { Grammar } from './grammar.ts';
import { DASH, END } from './numeral.ts';

const HOUR = String.raw`([01]?\d|2[0-4])`;
const MINUTE = String.raw`([0-5]\d)`;
/** What follows or stands inside a time: 10h30, 10:30 Uhr, 10.30 h. */
const AFTER = {
  fr: String.raw`(?: ?(?:h|heures?)${END})?`,
  de: String.raw`(?: Uhr${END})?`,
  es: String.raw`(?: ?(?:h|hs|horas)${END}\.?)?`,
};

export function timeRules(grammar: Grammar): readonly Rule[] {
  const { code, words } = grammar;
  const after = AFTER[code];
  const say = (hour: string, minute: string): string => grammar.clock(Number(hour), Number(minute));
  const colon = `${HOUR}:${MINUTE}`;
  return [
    atFigure(
      `${colon}${DASH}${colon}${after}(?![:\\d])`,
      ([, h1 = '', m1 = '', h2 = '', m2 = '']) => `${say(h1, m1)} ${words.to} ${say(h2, m2)}`,
    ),
    atFigure(`${colon}${after}(?![:\\d])`, ([, hour = '', minute = '']) => say(hour, minute)),
    ...(code === 'fr'
      ? [
          atFigure(`${HOUR} ?h ?${MINUTE}${END}`, ([, hour = '', minute = '']) => say(hour, minute)),
          atFigure(
            `${HOUR}${DASH}${HOUR} ?h${END}`,
            ([, first = '', last = '']) => `${grammar.cardinal(first, 'f')} ${words.to} ${say(last, '0')}`,
          ),
          atFigure(`${HOUR} ?h${END}`, ([, hour = '']) => say(hour, '0')),
        ]
      : []),
    ...(code === 'de'
      ? [
          atFigure(`${HOUR}\\.${MINUTE} Uhr${END}`, ([, hour = '', minute = '']) => say(hour, minute)),
          atFigure(
            `${HOUR}${DASH}${HOUR} Uhr${END}`,
            ([, first = '', last = '']) => `${grammar.cardinal(first, 'm')} ${words.to} ${say(last, '0')}`,
          ),
          atFigure(`${HOUR} Uhr${END}`, ([, hour = '']) => say(hour, '0')),
        ]
      : []),
    ...(code === 'es'
      ? [
          atFigure(`${HOUR}[.:]${MINUTE} ?(?:h|hs|horas)${END}\\.?`, ([, hour = '', minute = '']) =>
            say(hour, minute),
          ),
        ]
      : []),
  ];
}
