import { readDate } from '../front/date.ts';
import { decodeReferences } from '../character-references.ts';

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?:Z|[+-]\d{4})?$/;
const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/;
const epoch = /^(1\d{9})(\d{3})?$/;
const named =
  /(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})\b)?/i;

/** A date as the data of pages gives it: ISO 8601 in all its laxness, RFC 2822, seconds since 1970, or as people write it. Null for what is no date. */
export function readPageDate(written: string): string | null {
  const text = decodeReferences(written).replace(/\s+/g, ' ').trim();
  if (text.length > 120) return null;
  const full = iso.exec(text);
  if (full !== null) return fromIso(full);
  const parts = compact.exec(text) ?? slashed.exec(text);
  if (parts !== null) return dayOf(parts[1], parts[2], parts[3]);
  const seconds = epoch.exec(text)?.[1];
  if (seconds !== undefined) return fromEpoch(Number(seconds));
  const rfc = named.exec(text);
  const date = readDate(rfc === null ? text : `${rfc[1]} ${rfc[2]} ${rfc[3]}`);
  if (date?.kind !== 'date' || !isPlausible(date.iso)) return null;
  return rfc === null ? date.iso : atTime(date.iso, rfc.slice(4));
}

function fromIso([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  const date = dayOf(year, month, day);
  return date === null ? null : atTime(date, [hour, minute, second, zone]);
}

/** A day with its time, where it is a time of a known zone. */
function atTime(date: string, [hour, minute, second = '00', zone]: readonly (string | undefined)[]): string {
  if (hour === undefined || zone === undefined) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
  return Number(hour) > 23 || Number(minute) > 59 ? date : `${date}T${hour}:${minute}:${second}${offset}`;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = readDate(date);
  return read?.kind === 'date' && isPlausible(read.iso) ? read.iso : null;
}

/** Seconds since 1970 as a day, counted by hand, for no clock is near. */
function fromEpoch(seconds: number): string | null {
  let days = Math.floor(seconds / 86_400);
  let year = 1970;
  const lengthOf = (of: number): number => ((of % 4 === 0 && of % 100 !== 0) || of % 400 === 0 ? 366 : 365);
  for (; days >= lengthOf(year); year++) days -= lengthOf(year);
  const months = [31, lengthOf(year) === 366 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  for (; days >= (months[month] ?? 31); month++) days -= months[month] ?? 31;
  return dayOf(String(year), String(month + 1), String(days + 1));
}

/** The web is younger than the dates that empty fields hold. */
const isPlausible = (date: string): boolean =>
  Number(date.slice(0, 4)) >= 1985 && Number(date.slice(0, 4)) <= 2100;
