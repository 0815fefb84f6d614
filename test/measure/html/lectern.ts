import { inspectArticle } from '../../../src/article/inspection.ts';
import { readArticle } from '../../../src/read/read-article.ts';
import type { GoldPage } from './corpus.ts';
import type { Extraction } from './extraction.ts';

/** The page as `lectern inspect --body` gives it, with nothing known but its bytes. */
export async function readWithLectern({ bytes }: GoldPage): Promise<Extraction> {
  const reading = await readArticle(bytes, { name: 'page.html', format: 'html', url: null });
  const inspected = inspectArticle(reading, { body: true, explain: false });
  return {
    title: inspected.headline,
    authors: inspected.byline,
    date: inspected.published,
    standfirst: inspected.standfirst,
    text: [inspected.standfirst ?? '', ...(inspected.body ?? []).map(({ text }) => text)].join('\n'),
  };
}
