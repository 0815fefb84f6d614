/** Lectern's own article.json: the words of an article as they were understood before, to be understood anew. */
import { parseArticleJson } from '../../article/schema.ts';
import type { SourceText } from '../../article/source.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Collection } from '../reader.ts';
import { unfoldArticle } from './unfold-article.ts';

/**
 * Reads an article.json. The text that the article came from is not in it, so a source is made of its words.
 * @throws AppError `json-malformed`, `source-too-nested`, `article-invalid`
 */
export function readArticleJson(source: SourceText): Collection {
  parseJson(source);
  const { article, text } = unfoldArticle(parseArticleJson(source.text));
  const messages: Collection['messages'] = [];
  return { articles: [{ article, messages, source: { name: source.name, text } }], messages };
}
