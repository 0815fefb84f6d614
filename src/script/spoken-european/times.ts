import type { Around } from '../spoken/around.ts';
import { atCompound, atFigure, atWords, type Pause, type Rule } from '../spoken/rule.ts';
import type { Idiom, Noun } from './idiom.ts';
import { countNoun, DASH, END } from './numeral.ts';
import { spell } from './letters.ts';
import { UTC_OFFSET } from '../spoken/utc-offset.ts';

export interface ClockWording {
  /** A time of day; `minute` is null for a full hour without minutes in print. */
  readonly time: (hour: number, minute: number | null) => string;
  /** Sources of what stands between and after the digits: "14h30", "14.30 Uhr". Groups: hour, minute. */
  readonly written: readonly string[];
  /** Before a time that is printed with a point: "um 14.30". */
  readonly leads: RegExp;
  /** What makes a price or a measure of such a number, where it follows. */
  readonly unless: RegExp;
  /** After a range of hours: "8-18 Uhr". */
  readonly hourSign: string;
  readonly halves: Readonly<Record<'a' | 'p', (hour: number) => string>>;
  readonly units: readonly [hour: Noun, minute: Noun, second: Noun];
}

const HOUR = String.raw`([01]?\d|2[0-4])`;
const MINUTE = String.raw`([0-5]\d)`;
const minuteOf = (minute: string | undefined): number | null =>
  minute === undefined ? null : Number(minute);

const endedBy = (match: string, around: Around): Pause | null =>
  match.endsWith('.') && around.endsSentence ? '.' : null;

export function timeRules(idiom: Idiom, wording: ClockWording): Rule[] {
  const { time, units, hourSign } = wording;
  const { to, and, plus, minus } = idiom.words;
  const offset: Rule['say'] = ([, zone = '', sign, hours = '', minutes]) => {
    const parts = [hours, minutes].map(Number).filter((part) => part > 0);
    const said = (parts.length === 0 ? [0] : parts).map((part) => idiom.cardinal(String(part), null));
    return [spell(zone), sign === '+' ? plus : minus, ...said].join(' ');
  };
  const count = (amount: string, unit: Noun): string =>
    countNoun(String(Number(amount)), unit, { idiom, before: '' });
  const half = String.raw`(?: ?([AaPp])(?:\.? ?[Mm]\.|\.?[Mm]${END}))`;
  const withHalf = (words: string, letter: string, hour: number): string => {
    const said = wording.halves[letter.toLowerCase() === 'p' ? 'p' : 'a'](hour);
    return said === '' ? words : `${words} ${said}`;
  };
  return [
    // UTC-5, GMT +5:30
    atCompound(UTC_OFFSET, offset),
    atWords(['UTC', 'GMT'], UTC_OFFSET, offset),
    // 10:15 a. m.
    atFigure(
      `${HOUR}(?: ?[:.hH] ?${MINUTE})?(?: ?h)?${half}`,
      ([match = '', hour = '', minute, letter = ''], around) => ({
        words: withHalf(time(Number(hour), minuteOf(minute) ?? 0), letter, Number(hour)),
        pause: endedBy(match, around),
      }),
    ),
    // 2:35:10; 14:35:10 Uhr, a time of day; 2 h 35 min 10 s
    atFigure(
      String.raw`(\d{1,2}):([0-5]\d):([0-5]\d)(?![:\d])( ?(?:${hourSign})${END})?`,
      ([, hour = '', minute = '', second = '', sign]) => {
        const hours = sign === undefined ? count(hour, units[0]) : time(Number(hour), null);
        return `${hours} ${count(minute, units[1])} ${and} ${count(second, units[2])}`;
      },
    ),
    atFigure(
      String.raw`(\d{1,3}) ?h(?:\.|eures?)? ?(\d{1,2}) ?(?:min\.?|mn|m|')(?: ?(\d{1,2}) ?(?:s|seg|sec|sek|'')\.?)?${END}`,
      ([, hour = '', minute = '', second]) => {
        const parts = [count(hour, units[0]), count(minute, units[1])];
        if (second !== undefined) parts.push(`${and} ${count(second, units[2])}`);
        return parts.join(' ');
      },
    ),
    // 8-18 h, 8.30-10 Uhr
    atFigure(
      `${HOUR}(?: ?[:.hH] ?${MINUTE}| ?(?:${hourSign}))?${DASH}${HOUR}(?:[:.h]${MINUTE})? ?(?:${hourSign})${END}`,
      ([, h1 = '', m1, h2 = '', m2]) =>
        `${time(Number(h1), minuteOf(m1))} ${to} ${time(Number(h2), minuteOf(m2))}`,
    ),
    ...wording.written.map((source) =>
      atFigure(`${source}${END}(?!:\\d)`, ([match = '', hour = '', minute], around) =>
        Number(hour) > 24
          ? null
          : { words: time(Number(hour), minuteOf(minute)), pause: endedBy(match, around) },
      ),
    ),
    // 10:15–11:00
    atFigure(
      `${HOUR}:${MINUTE}${DASH}${HOUR}:${MINUTE}(?![:\\d])`,
      ([, h1 = '', m1, h2 = '', m2]) =>
        `${time(Number(h1), minuteOf(m1))} ${to} ${time(Number(h2), minuteOf(m2))}`,
    ),
    atFigure(`${HOUR}:${MINUTE}(?![:\\d]|[.,]\\d)`, ([, hour = '', minute]) =>
      time(Number(hour), minuteOf(minute)),
    ),
    atFigure(
      `${HOUR}\\.${MINUTE}(?![\\d.,:]\\d|\\d| ?%)${END}`,
      ([, hour = '', minute], { before, after }) =>
        wording.leads.test(before) && !wording.unless.test(after)
          ? time(Number(hour), minuteOf(minute))
          : null,
    ),
  ];
}
