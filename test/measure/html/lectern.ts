import { inspectArticle } from '../../../src/article/inspection.ts';
import type { Block } from '../../../src/article/block.ts';
import { textOf } from '../../../src/article/text.ts';
import { LeftOut } from '../../../src/read/html/left-out.ts';
import { readHtmlFragment } from '../../../src/read/html/read-fragment.ts';
import { trimBody } from '../../../src/read/page-body/trim-body.ts';
import { evenWords } from '../../../src/read/page-facts/compare-words.ts';
import { readArticle } from '../../../src/read/read-article.ts';
import { Reports } from '../../../src/read/reports.ts';
import type { GoldPage } from './corpus.ts';
import { decodePage } from './decode-page.ts';
import type { Extraction, Extractor } from './extraction.ts';
import type { LoadedPeer } from './peers.ts';

/** The page as `lectern inspect --body` gives it, with nothing known but its bytes. What it prints as its standfirst is body. */
export const readWithLectern = (page: GoldPage): Promise<Extraction> => read(page, isPrinted);

/** The same, with nothing for its body but the body. */
export const readBodyAlone = (page: GoldPage): Promise<Extraction> => read(page, () => false);

async function read(
  page: GoldPage,
  counts: (page: GoldPage, standfirst: number) => boolean,
  readBody?: (headline: string) => readonly Block[],
): Promise<Extraction> {
  const whole = await readArticle(page.bytes, { name: 'page.html', format: 'html', url: null });
  const { headline } = whole.article;
  const body = readBody?.(textOf(headline.spans)) ?? whole.article.body;
  const reading = { ...whole, article: { ...whole.article, body } };
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

/** Lectern's facts, and its reading and trimming of the body that a library cuts out of the page. */
export const onBodyOf = ({ name, bodyOf }: LoadedPeer): Extractor => ({
  name: `Lectern on ${name}`,
  extract: async (page) => {
    const text = await bodyOf(page);
    return read(page, isPrinted, (headline) => {
      const source = { name: 'body.html', text };
      const options = { source, offset: 0, url: page.url, reports: new Reports(source) };
      return trimBody(readHtmlFragment(text, options).body, evenWords(headline), new LeftOut());
    });
  },
});

/** Whether a place lies behind the head of the page. */
const isPrinted = ({ bytes }: GoldPage, place: number): boolean => place > decodePage(bytes).search(/<body/i);
