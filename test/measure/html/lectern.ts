import { inspectArticle } from '../../../src/article/inspection.ts';
import { readArticle } from '../../../src/read/read-article.ts';
import type { GoldPage } from './corpus.ts';
import { decodePage } from './decode-page.ts';
import type { Extraction } from './extraction.ts';

/** The page as `lectern inspect --body` gives it, with nothing known but its bytes. What it prints as its standfirst is body. */
export const readWithLectern = (page: GoldPage): Promise<Extraction> => read(page, isPrinted);

/** The same, with nothing for its body but the body. */
export const readBodyAlone = (page: GoldPage): Promise<Extraction> => read(page, () => false);

async function read(
  page: GoldPage,
  counts: (page: GoldPage, standfirst: number) => boolean,
): Promise<Extraction> {
  const reading = await readArticle(page.bytes, { name: 'page.html', format: 'html', url: null });
  const inspected = inspectArticle(reading, { body: true, explain: false });
  const { standfirst } = reading.article;
  const first = standfirst !== null && counts(page, standfirst.place.start) ? inspected.standfirst : null;
  return {
    title: inspected.headline,
    authors: inspected.byline,
    date: inspected.published,
    standfirst: inspected.standfirst,
    text: [first ?? '', ...(inspected.body ?? []).map(({ text }) => text)].join('\n'),
  };
}

/** Whether a place lies behind the head of the page. */
const isPrinted = ({ bytes }: GoldPage, place: number): boolean => place > decodePage(bytes).search(/<body/i);
