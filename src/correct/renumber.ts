import type { Article } from '../article/article.ts';
import { quotationId, quotationsOf } from '../article/quotation.ts';
import type { Attribution, Speaker } from '../article/speaker.ts';
import type { CastList } from './cast-list.ts';
import { echoFront } from './echo-front.ts';
import { rewriteQuotations } from './rewrite-quotations.ts';

/** Numbers quotations and speakers anew, in the order of the article; who says nothing any more is left out. */
export function renumber(article: Article, cast: CastList): Article {
  const quotes = new Map<string, string>();
  const speakers = new Map<string, Speaker>();
  for (const quotation of quotationsOf(article)) {
    quotes.set(quotationId(quotation), `q${quotes.size + 1}`);
    const speaker = cast.current(quotation.attribution.speaker);
    if (speaker === null || speakers.has(speaker.id)) continue;
    speakers.set(speaker.id, { ...speaker, id: `s${speakers.size + 1}` });
  }
  const attribute = (attribution: Attribution): Attribution => ({
    ...attribution,
    speaker: speakers.get(cast.current(attribution.speaker)?.id ?? '')?.id ?? null,
  });
  const body = rewriteQuotations(article.body, (id, attribution) => ({
    id: quotes.get(id) ?? id,
    attribution: attribute(attribution),
  }));
  return echoFront({ ...article, body, speakers: [...speakers.values()] }, quotes.size);
}
