import { inspectArticle } from '../../../src/article/inspection.ts';
import { readArticle } from '../../../src/read/read-article.ts';
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

/** Lectern's facts, and its cleaning of the body that a library cuts out of the page. */
export const onBodyOf = ({ name, bodyOf }: LoadedPeer): Extractor => ({
  name: `Lectern on ${name}`,
  extract: async (page) => {
    const facts = await read(page, isPrinted);
    const html = `<!doctype html><title>-</title><body><article>${await bodyOf(page)}</article></body>`;
    const bytes = new TextEncoder().encode(html);
    const cut = await read({ ...page, bytes }, () => true).catch(() => null);
    const [standfirst = ''] = facts.text.split('\n', 1);
    return { ...facts, text: `${standfirst}\n${cut?.text ?? ''}` };
  },
});

/** Whether a place lies behind the head of the page. */
const isPrinted = ({ bytes }: GoldPage, place: number): boolean => place > decodePage(bytes).search(/<body/i);
