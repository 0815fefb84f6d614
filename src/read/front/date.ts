import { readMonth } from './month.ts';
import { readTimeZone } from './time-zone.ts';

/** A date as printed: `YYYY-MM-DD`, with its time where time and zone are both given; or one that can be read two ways. */
export type PrintedDate = { readonly kind: 'date'; readonly iso: string } | { readonly kind: 'ambiguous' };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const iso = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?=T|\b)/;
const asian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const dayFirst =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?: of| de)? ([a-zà-ÿ]{3,12})\.?,?(?: de| of)? (\d{4})(?!\d)/i;
const monthFirst = /(?<![a-zà-ÿ])([a-zà-ÿ]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const numeric = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d./-])/;
const time =
  /(?:T|(?<![\d:]))(\d{1,2})(?:[:.h](\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(?:\s?Uhr)?\s?([ap]\.?m\.?(?![a-z]))?\s?(Z(?![a-z])|(?:UTC|GMT)?\s?[+−-]\d{1,2}(?::?\d\d)?(?!\d)|[a-z]{2,4}(?![a-z]))?/i;

/** Words that go with a date and say nothing more: the days of the week, and small words before day and time. */
const companions = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'at on the um uhr den am à le kl a las il alle ore om uur às'
  ).split(' '),
);

const saysMore = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some((word) => !companions.has(word.toLowerCase()));

/** Reads a text that is a date and nothing else, in any common order, with or without a weekday and a time. */
export function readDate(text: string): PrintedDate | null {
  if (text.length > 80 || !/\d/.test(text)) return null;
  const found = findDay(text);
  if (found === null) return null;
  const rest = text.slice(0, found.index) + ' ' + text.slice(found.index + found.length);
  const clock = findTime(rest);
  const words =
    clock === null ? rest : rest.slice(0, clock.index) + ' ' + rest.slice(clock.index + clock.length);
  if (saysMore(words)) return null;
  if (found.day === null) return { kind: 'ambiguous' };
  const date = formatDay(found.day);
  return {
    kind: 'date',
    iso: clock?.iso === undefined || clock.iso === null ? date : `${date}T${clock.iso}`,
  };
}

interface Found {
  /** Null where day and month cannot be told apart. */
  readonly day: Day | null;
  readonly index: number;
  readonly length: number;
}

function findDay(text: string): Found | null {
  const orders: readonly (readonly [RegExp, (match: RegExpExecArray) => Day | null | undefined])[] = [
    [iso, ([, year, month, day]) => toDay(year, month, day)],
    [asian, ([, year, month, day]) => toDay(year, month, day)],
    [dayFirst, ([, day, month, year]) => toDay(year, String(readMonth(month ?? '')), day)],
    [monthFirst, ([, month, day, year]) => toDay(year, String(readMonth(month ?? '')), day)],
    [numeric, readNumeric],
  ];
  for (const [pattern, read] of orders) {
    const match = pattern.exec(text);
    const day = match === null ? undefined : read(match);
    if (match !== null && day !== undefined) return { day, index: match.index, length: match[0].length };
  }
  return null;
}

/** With full stops the day comes first; with other signs the order is only known where one number is no month. */
function readNumeric([, first = '', sign, second = '', year]: RegExpExecArray): Day | null | undefined {
  const [dayFirst, monthFirst] = [toDay(year, second, first), toDay(year, first, second)];
  if (sign === '.' || first === second || monthFirst === undefined) return dayFirst;
  return dayFirst === undefined ? monthFirst : null;
}

function toDay(year?: string, month?: string, day?: string): Day | undefined {
  const found: Day = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(found) ? found : undefined;
}

function isDay({ year, month, day }: Day): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1000 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const formatDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

interface FoundTime {
  /** "10:15:00Z"; null where no zone is given, for such a time is no instant. */
  readonly iso: string | null;
  readonly index: number;
  readonly length: number;
}

function findTime(text: string): FoundTime | null {
  const match = time.exec(text);
  if (match === null) return null;
  const [whole, hour = '', minute, second = '00', half, zone] = match;
  if (minute === undefined && half === undefined) return null;
  const hours = hoursOf(Number(hour), half);
  if (hours === null || Number(minute ?? 0) > 59 || Number(second) > 59) return null;
  const offset = zone === undefined ? null : readTimeZone(zone.trim());
  const clock = `${pad(hours)}:${minute ?? '00'}:${second}`;
  return { iso: offset === null ? null : clock + offset, index: match.index, length: whole.length };
}

function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}
