/** Reading files that hold several articles. */
import { readArticles, type ReadRequest } from '../../src/read/read-articles.ts';

export type ReadAll = Awaited<ReturnType<typeof readArticles>>;

const encoder = new TextEncoder();

export const readAll = (text: string, request: Partial<ReadRequest> = {}): Promise<ReadAll> =>
  readArticles(encoder.encode(text), { name: 'feed.xml', format: null, url: null, ...request });

/** The first article of a file. @throws where there is none */
export async function readFirst(text: string, request: Partial<ReadRequest> = {}): Promise<ReadAll[number]> {
  const [first] = await readAll(text, request);
  if (first === undefined) throw new Error('expected an article');
  return first;
}

export const codesOf = ({ messages }: Pick<ReadAll[number], 'messages'>): readonly string[] =>
  messages.map(({ code }) => code);
