import { readDate } from '../front/date.ts';
import { readMonth } from '../front/month.ts';

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

/** The first date in a line of text; null where there is none that can be read in one way only. */
export function findDateIn(line: string): string | null {
  for (const pattern of patterns)
    for (const [found] of line.matchAll(pattern)) {
      const date = readFound(found);
      if (date !== null) return date;
    }
  return null;
}

function readFound(found: string): string | null {
  const short = /^(\d{1,2})\.(\d{1,2})\.(\d{2})$/.exec(found);
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(found);
  const words = /\p{L}{3,}/u.exec(found)?.[0];
  if (words !== undefined && !/[年년]/.test(found) && readMonth(words) === null) return null;
  const text =
    short !== null
      ? `${short[1]}.${short[2]}.20${short[3]}`
      : slashed !== null
        ? `${slashed[1]}-${slashed[2]?.padStart(2, '0')}-${slashed[3]?.padStart(2, '0')}`
        : found;
  const date = readDate(text.replace(/\b(?:del|d')\s?/gi, 'de ').replace(/(\d)\s?\.\s?(?=\p{L})/u, '$1. '));
  const year = date?.kind === 'date' ? Number(date.iso.slice(0, 4)) : 0;
  return date?.kind === 'date' && year >= 1985 && year <= 2100 ? date.iso : null;
}
