import type { Around } from '../spoken/around.ts';
import { atCompound, atFigure, type Pause, type Region, type Rule } from '../spoken/rule.ts';
import { spell } from './letters.ts';
import { DASH, END } from './numeral-pattern.ts';
import { cardinal, digitByDigit, numeral } from './number-words.ts';
import { UTC_OFFSET } from '../spoken/utc-offset.ts';

const HOUR = String.raw`([01]?\d|2[0-4])`;
const MINUTE = String.raw`([0-5]\d)`;
const HALF = String.raw`(?: ?([AaPp])(?:\.? ?[Mm]\.|\.?[Mm]${END}))`;

const minuteWords = (minute: string, region: Region): string =>
  minute.startsWith('0') ? `oh ${cardinal(minute.slice(1), region)}` : cardinal(minute, region);

const halfWords = (half: string): string => `${half.toUpperCase()} M`;

/** 10:15 "ten fifteen", 10:05 "ten oh five", 10:00 "ten o'clock", 17:00 "seventeen hundred". */
function clockWords(hour: string, minute: string, region: Region): string {
  const hours = cardinal(Number(hour), region);
  if (minute !== '00') return `${hours} ${minuteWords(minute, region)}`;
  if (hour === '24') return 'midnight';
  if (/^0\d$/.test(hour)) return hour === '00' ? 'midnight' : `${hours} o'clock`;
  return Number(hour) > 12 ? `${hours} hundred` : `${hours} o'clock`;
}

/** With "a.m." a full hour is the bare number: "ten A M". */
const withHalf = (hour: string, minute: string, region: Region): string =>
  minute === '' || minute === '00' ? cardinal(Number(hour), region) : clockWords(hour, minute, region);

const endedBy = (match: string, around: Around): Pause | null =>
  match.endsWith('.') && around.endsSentence ? '.' : null;

function sayDuration(parts: readonly string[], region: Region): string {
  const units = ['hour', 'minute', 'second'];
  const said = parts.map(
    (part, index) => `${cardinal(Number(part), region)} ${units[index]}${Number(part) === 1 ? '' : 's'}`,
  );
  return `${said[0]} ${said[1]} and ${said[2]}`;
}

const counted = (number: string, unit: string, region: Region): string =>
  `${numeral(number.replace(/^0(?=\d)/, ''), region)} ${unit}${Number(number) === 1 ? '' : 's'}`;

export const timeRules: readonly Rule[] = [
  // 10:15–11:45 a.m., 5-6 p.m.
  atFigure(
    `${HOUR}(?:[:.]${MINUTE})?${HALF}?${DASH}${HOUR}(?:[:.]${MINUTE})?${HALF}`,
    ([match = '', h1 = '', m1 = '', half1 = '', h2 = '', m2 = '', half2 = ''], around) => {
      const { region } = around;
      const start = withHalf(h1, m1, region) + (half1 === '' ? '' : ` ${halfWords(half1)}`);
      const words = `${start} to ${withHalf(h2, m2, region)} ${halfWords(half2)}`;
      return { words, pause: endedBy(match, around) };
    },
  ),
  // 10:15 a.m., 10.15pm, 5 p.m.
  atFigure(`${HOUR}(?:[:.]${MINUTE})?${HALF}`, ([match = '', hour = '', minute = '', half = ''], around) => ({
    words: `${withHalf(hour, minute, around.region)} ${halfWords(half)}`,
    pause: endedBy(match, around),
  })),
  // at 7.30
  atFigure(
    `${HOUR}\\.${MINUTE}(?![\\d.]\\d|\\d|%| ?(?:per|million|billion|points?|km|seconds))${END}`,
    ([, hour = '', minute = ''], { before, region }) =>
      region === 'GB' && /\b(?:at|from|until|till|by) $/.test(before)
        ? clockWords(hour, minute, region)
        : null,
  ),
  // 2:35:10
  atFigure(String.raw`(\d{1,2}):([0-5]\d):([0-5]\d)(?![:\d])`, ([, ...parts], { region }) =>
    sayDuration(parts, region),
  ),
  // 1:23.45, a time that was run or swum
  atFigure(
    String.raw`(\d{1,2}):([0-5]\d)\.(\d{1,3})(?![\d:]|\.\d)`,
    ([, minutes = '', seconds = '', parts = ''], { region }) =>
      `${cardinal(minutes, region)} ${minuteWords(seconds, region)} point ${digitByDigit(parts)}`,
  ),
  // 1h 31m 44.7s, 3m 12s
  atFigure(
    String.raw`(?:(\d{1,3}) ?h(?:rs?)? ?)?(\d{1,2}) ?m(?:in)?(?: ?(\d{1,2}(?:\.\d{1,3})?) ?s(?:ec)?)?(?![\p{L}\d/])`,
    ([, hours, minutes = '', seconds], { region }) => {
      if (hours === undefined && seconds === undefined) return null;
      const parts = [
        ...(hours === undefined ? [] : [counted(hours, 'hour', region)]),
        counted(minutes, 'minute', region),
        ...(seconds === undefined ? [] : [counted(seconds, 'second', region)]),
      ];
      return parts.join(' ');
    },
  ),
  // 18h30
  atFigure(String.raw`(\d|[01]\d|2[0-3])h([0-5]\d)(?![\d\p{L}])`, ([, hour = '', minute = ''], { region }) =>
    clockWords(hour, minute, region),
  ),
  // UTC-5, GMT−3:30
  atCompound(UTC_OFFSET, ([, zone = '', sign, hours = '', minutes], { region }) => {
    const shift = `${sign === '+' ? 'plus' : 'minus'} ${cardinal(Number(hours), region)}`;
    return `${spell(zone)} ${shift}${minutes === undefined || minutes === '00' ? '' : ` ${minuteWords(minutes, region)}`}`;
  }),
  // 10:15–11:00, 17:00
  atFigure(
    `${HOUR}:${MINUTE}${DASH}${HOUR}:${MINUTE}(?![:\\d])`,
    ([, h1 = '', m1 = '', h2 = '', m2 = ''], { region }) =>
      `${clockWords(h1, m1, region)} to ${clockWords(h2, m2, region)}`,
  ),
  atFigure(`${HOUR}:${MINUTE}(?![:\\d]|\\.\\d)`, ([, hour = '', minute = ''], { region }) =>
    clockWords(hour, minute, region),
  ),
  // 1500 GMT, 0630 hours
  atFigure(
    String.raw`([01]\d|2[0-3])([0-5]\d)(?= (?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT|PST|PDT|CT|MT|hours|hrs|local time|Zulu)\b)`,
    ([, hour = '', minute = ''], { region }) => {
      const hours = hour.startsWith('0') ? `oh ${cardinal(hour.slice(1), region)}` : cardinal(hour, region);
      return `${hours} ${minute === '00' ? 'hundred' : minuteWords(minute, region)}`;
    },
  ),
];
