import { decodeReferences } from '../../../src/read/character-references.ts';
import type { GoldPage } from './corpus.ts';
import { decodePage } from './decode-page.ts';
import { even } from './even.ts';

/** How many annotated facts stand nowhere on their pages, in text, attributes or scripts. */
export interface Unreachable {
  title: number;
  authors: number;
  date: number;
}

/** Counts what nobody can read. It is said beside the figures and changes none. */
export function countUnreachable(pages: readonly GoldPage[]): Unreachable {
  const count: Unreachable = { title: 0, authors: 0, date: 0 };
  for (const { bytes, title, authors, date } of pages) {
    const html = decodeReferences(decodePage(bytes));
    const words = ` ${even(html.replace(/<\/?[a-z][\w-]*|<!--|-->/gi, ' '))} `;
    const stands = (text: string): boolean => words.includes(` ${even(text)} `);
    if (title !== null && !stands(title)) count.title += 1;
    if (authors !== null && !authors.every(stands)) count.authors += 1;
    if (date !== null && !holdsDay(html, date)) count.date += 1;
  }
  return count;
}

/** Whether a day stands on a page in figures, in any order, or in words; false for what is no day. */
function holdsDay(html: string, date: string): boolean {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return false;
  // A day that an instant is somewhere on earth.
  return [-12, 0, 14].some((hours) => {
    const [year = '', month = '', day = ''] = new Date(time + hours * 3_600_000)
      .toISOString()
      .slice(0, 10)
      .split('-');
    const [m, d] = [`0?${Number(month)}`, `0?${Number(day)}`];
    return new RegExp(
      String.raw`${year}\D{0,2}${m}\D{0,2}${d}(?!\d)|(?<!\d)${d}\D{1,2}${m}\D{1,2}${year}|(?<!\d)${m}\D${d}\D${year}|(?<!\d)${d}\D{2,20}${year}|\p{L}\W{1,3}${d}\D{1,6}${year}|(?<!\d)${d}\.${m}\.${year.slice(2)}(?!\d)`,
      'u',
    ).test(html);
  });
}
