/** The formats in which articles go to other systems. */
import type { Article } from '../article/article.ts';
import type { Origin } from '../article/origin.ts';
import { newsArticleOf } from './format-news-article.ts';
import { ninjsOf } from './format-ninjs.ts';

interface ExchangedArticle {
  readonly article: Article;
  /** What the source said in a format of its own; absent where it had none. */
  readonly origin?: Origin;
}

type Format = (articles: readonly ExchangedArticle[]) => string;

const formatJson = (values: readonly unknown[]): string =>
  `${JSON.stringify(values.length === 1 ? values[0] : values, null, 2)}\n`;

/** Each writes one object for one article, and a list of them for several. */
export const exchangeFormats = {
  ninjs: (articles) => formatJson(articles.map(({ article, origin }) => ninjsOf(article, origin ?? null))),
  jsonld: (articles) => formatForPage(formatJson(articles.map(({ article }) => newsArticleOf(article)))),
} as const satisfies Record<string, Format>;

export type ExchangeFormat = keyof typeof exchangeFormats;

export const isExchangeFormat = (name: string): name is ExchangeFormat =>
  Object.hasOwn(exchangeFormats, name);

/** JSON that can stand in a `<script>` of a page: nothing in it ends the element, or opens a comment. */
const formatForPage = (json: string): string => json.replaceAll('<', '\\u003C');
