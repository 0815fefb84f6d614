import type { Article, Line } from '../article/article.ts';
import { bareWords, quotationsOf, wordsOfQuotation } from '../article/quotation.ts';
import { textOf } from '../article/text.ts';
import { unmarkQuotations } from './mark-quotation.ts';

/**
 * Lets the quotations of headline and standfirst follow those of the corrected body that have their words, `count` of
 * them; where none has them any more, they are plain words.
 */
export function echoFront(article: Article, count: number): Article {
  const said = [...quotationsOf(article)];
  let number = count;
  const echo = (line: Line): Line => ({
    ...line,
    spans: line.spans.flatMap((span) => {
      if (span.kind === 'text') return [span];
      const words = bareWords(textOf(span.spans));
      const same = said.find((quotation) => wordsOfQuotation(quotation).includes(words));
      if (same === undefined) return unmarkQuotations([span], () => true);
      const { speaker } = same.attribution;
      return [{ ...span, id: `q${++number}`, attribution: { ...span.attribution, speaker } }];
    }),
  });
  const { headline, standfirst } = article;
  return { ...article, headline: echo(headline), standfirst: standfirst && echo(standfirst) };
}
