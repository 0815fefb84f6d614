import type { Article } from '../article/article.ts';
import type { Phrase } from './phrase.ts';
import type { Words } from './words/words.ts';

const printed = (text: string): Phrase => ({ text, own: false });
const own = (text: string): Phrase => ({ text, own: true });

/** The day of an ISO 8601 date or time, as the source gives it, in words; null where it is none. */
function formatDay(published: string, words: Words): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0] = parts ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? words.date(day, month, year) : null;
}

/** The lines under the headline: the authors, the source where another publishes it, the place and the day. */
export function creditsOf(
  { byline, publisher, dateline, published }: Article,
  publishedBy: string | null,
  words: Words,
): readonly (readonly Phrase[])[] {
  const day = published === null ? null : formatDay(published, words);
  const source = publisher === publishedBy ? null : publisher;
  const where = dateline === null ? [] : [printed(day === null ? dateline : `${dateline}, `)];
  return [
    byline.length === 0 ? [] : [own(words.by(byline))],
    source === null ? [] : [printed(source)],
    [...where, ...(day === null ? [] : [own(day)])],
  ].filter((line) => line.length > 0);
}
