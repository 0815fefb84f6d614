import type { Article, Line } from '../article/article.ts';
import { bareWords, frontQuotationsOf, openBodyQuotations } from '../article/quotation.ts';
import { textOf } from '../article/text.ts';
import { unmarkQuotations } from './mark-quotation.ts';

/**
 * Lets the quotations of headline and standfirst follow those of the corrected body that have their words, `count` of
 * them; where none has them any more, they are plain words.
 */
export function echoFront(article: Article, count: number): Article {
  if (frontQuotationsOf(article).length === 0) return article;
  const attributionOf = openBodyQuotations(article);
  let number = count;
  const echo = (line: Line): Line => ({
    ...line,
    spans: line.spans.flatMap((span) => {
      if (span.kind === 'text') return [span];
      const same = attributionOf(bareWords(textOf(span.spans)));
      if (same === null) return unmarkQuotations([span], () => true);
      const { speaker } = same;
      return [{ ...span, id: `q${++number}`, attribution: { ...span.attribution, speaker } }];
    }),
  });
  const { headline, standfirst } = article;
  return { ...article, headline: echo(headline), standfirst: standfirst && echo(standfirst) };
}
