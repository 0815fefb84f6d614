/**
 * The room that understands: an article as a reader made it goes in, and the same article comes out with its language
 * settled, its quotations set out with who says them, and its lists judged. Its words stay as they are.
 */
import type { Article } from '../article/article.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import { attribute } from './attribution/attribute.ts';
import { readFlows } from './flow/read-flows.ts';
import { settleLanguage } from './language.ts';
import { judgeLists } from './lists/judge-list.ts';
import { gatherCast } from './names/cast.ts';
import { passagesOf } from './passage.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { english } from './words/en.ts';
import { lexicons } from './words/lexicons.ts';
import { writeQuotations } from './writing/quotations.ts';
import { rebuildBody } from './writing/rebuild.ts';
import { callRoll } from './writing/speakers.ts';

export function understand(
  article: Article,
  _source: SourceText,
): Reading & { readonly article: Article & { readonly language: string } } {
  const passages = passagesOf(article);
  const language = settleLanguage(article, passages);
  const lexicon = lexicons.get(language.tag.split('-')[0] ?? '') ?? english;
  const { flows, stretches } = readFlows(passages, lexicon);
  const verdicts = attribute(flows, stretches, lexicon);
  const cast = gatherCast(flows, lexicon);
  const roll = callRoll(resolveSpeakers({ flows, cast, lexicon }, verdicts));
  const written = writeQuotations({ flows, stretches, verdicts, ids: roll.ids });
  const lists = judgeLists(article.body, lexicon);
  const body = rebuildBody(article.body, { ...written, lists });
  return { article: { ...article, language: language.tag, body, speakers: roll.speakers }, messages: [] };
}
