import type { Article } from '../article/article.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import type { Config } from '../config/config.ts';
import { readArticle } from '../read/read-article.ts';
import { understand } from '../understand/understand.ts';
import type { SourceRequest } from './request.ts';

export interface Understood extends Reading {
  readonly article: Article & { readonly language: string };
  readonly source: SourceText;
}

/** Reads a source and understands it; the configuration fills in a publisher and a language that the source leaves open. */
export async function readAndUnderstand(
  { bytes, ...request }: SourceRequest,
  config: Pick<Config, 'publisher' | 'language'>,
): Promise<Understood> {
  const { article, messages, source } = await readArticle(bytes, request);
  const filled: Article = {
    ...article,
    publisher: article.publisher ?? config.publisher,
    language: article.language ?? config.language,
  };
  const understood = understand(filled, source);
  return { article: understood.article, messages: [...messages, ...understood.messages], source };
}
