/**
 * The room that understands: an article as a reader made it goes in, and the same article comes out with its language
 * settled, its quotations set out with who says them, and its lists judged. Its words stay as they are.
 */
import type { Article } from '../article/article.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import { report } from '../errors/report.ts';
import type { Message } from '../errors/message.ts';
import { attribute } from './attribution/attribute.ts';
import { judgeByMarks } from './attribution/by-marks.ts';
import { nameByParticles } from './attribution/by-particles.ts';
import { particlesOf } from './attribution/particles.ts';
import { type FlowsOfArticle, readFlows } from './flow/read-flows.ts';
import { settleLanguage } from './language.ts';
import { judgeLists } from './lists/judge-list.ts';
import { gatherCast } from './names/cast.ts';
import { passagesOf } from './passage.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { lexiconFor } from './words/lexicons.ts';
import { wordless } from './words/wordless.ts';
import { quoteFront } from './writing/quote-front.ts';
import { writeQuotations } from './writing/quotations.ts';
import { rebuildBody } from './writing/rebuild.ts';
import { callRoll } from './writing/speakers.ts';

/** What is not known of the article's language, where that touches its quotations. */
const wordsUnknown = (language: string, { stretches }: FlowsOfArticle): readonly Message[] =>
  stretches.length > 0 ? [report('language-words-unknown', { language })] : [];

/**
 * Settles the language, sets out the quotations and judges the lists. Blocks, their order and their words stay as they
 * are; an article that was understood before is understood anew.
 */
export function understand(
  article: Article,
  _source: SourceText,
): Reading & { readonly article: Article & { readonly language: string } } {
  const passages = passagesOf(article);
  const language = settleLanguage(article, passages);
  const known = lexiconFor(language);
  const lexicon = known ?? wordless;
  const read = readFlows(passages, lexicon);
  const { flows, stretches } = read;
  const verdicts =
    known === null
      ? nameByParticles(judgeByMarks(passages, stretches), { passages, stretches, language })
      : attribute(flows, stretches, known);
  const cast = gatherCast(read, lexicon);
  const roll = callRoll(resolveSpeakers({ flows, cast, lexicon }, verdicts));
  const { spans, blockQuotations } = writeQuotations({ flows, stretches, verdicts, ids: roll.ids });
  const lists = judgeLists(article.body, lexicon);
  const body = rebuildBody(article.body, { spans, blockQuotations, lists });
  const messages = known === null && particlesOf(language) === null ? wordsUnknown(language, read) : [];
  const understood = { ...article, language, body, speakers: roll.speakers };
  return { article: quoteFront(understood, passages), messages };
}
