import { readDate } from '../front/date.ts';
import { readMonth } from '../front/month.ts';
import { readStem } from './month-stems.ts';

/** What every date has that is read here: a year of the web, or two figures for it. */
const year = /(?:19[89]|20\d)\d|2100|\d\.\d{2}(?!\d)/;

/** Where a date can stand in a line, in the orders that are written. */
const patterns: readonly RegExp[] = [
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/g,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s?(?:of |de |d')?\p{L}{3,12}\.?,?\s?(?:de |of |del )?\d{4}(?!\d)/giu,
  /(?<!\p{L})\p{L}{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}(?!\d)/giu,
  /(?<![\d./-])\d{1,2}[./-]\d{1,2}[./-]\d{4}(?![\d])/g,
  /(?<![\d./-])\d{1,2}\.\d{1,2}\.\d{2}(?![\d.])/g,
  /(?<!\d)\d{4}\/\d{1,2}\/\d{1,2}(?!\d)/g,
];

/** Which of day and month a page writes first in "03/04/2026"; null where its language does not tell. */
export type NumberOrder = 'day first' | 'month first' | null;

/** The order in a language, as a tag such as "en-GB": the United States begin with the month, most others with the day. */
export function numberOrderOf(language: string | null): NumberOrder {
  if (language === null || /^(?:en|ja|ko|zh|hu)$/i.test(language)) return null;
  return /^en-(?:us|ph)$/i.test(language) ? 'month first' : 'day first';
}

/** The first date in a line of text; null where there is none that can be read in one way only. */
export function findDateIn(line: string, order: NumberOrder = null): string | null {
  if (!year.test(line)) return null;
  for (const pattern of patterns)
    for (const [found] of line.matchAll(pattern)) {
      const date = readFound(found, order);
      if (date !== null) return date;
    }
  return null;
}

function readFound(found: string, order: NumberOrder): string | null {
  const text = spellOut(found, order);
  const date = text === null ? null : readDate(text);
  const year = date?.kind === 'date' ? Number(date.iso.slice(0, 4)) : 0;
  return date?.kind === 'date' && year >= 1985 && year <= 2100 ? date.iso : null;
}

const shortYear = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/;
const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const twoNumbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** A date as it was found, in words or in an order that is read in one way only. Null for words that name no month. */
function spellOut(found: string, order: NumberOrder): string | null {
  const [, day = '', month = '', shortened = ''] = shortYear.exec(found) ?? [];
  if (shortened !== '') return `${day}.${month}.20${shortened}`;
  const [, year = '', ...rest] = yearFirst.exec(found) ?? [];
  if (year !== '') return [year, ...rest.map((part) => part.padStart(2, '0'))].join('-');
  const [, one = '', two = '', whole = ''] = twoNumbers.exec(found) ?? [];
  if (whole !== '' && order !== null && Number(one) <= 12 && Number(two) <= 12) {
    const parts = order === 'day first' ? [whole, two, one] : [whole, one, two];
    return parts.map((part) => part.padStart(2, '0')).join('-');
  }
  return withKnownMonth(found);
}

function withKnownMonth(found: string): string | null {
  const word = /\p{L}{3,}/u.exec(found)?.[0];
  if (word === undefined || /[年년]/.test(found)) return found;
  const even = found.replace(/\b(?:del|d')\s?/gi, 'de ').replace(/(\d)\s?\.\s?(?=\p{L})/u, '$1. ');
  if (readMonth(word) !== null) return even;
  const month = readStem(word);
  return month === null ? null : even.replace(word, month);
}
