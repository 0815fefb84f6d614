/**
 * The room that understands: an article as a reader made it goes in, and the same article comes out with its language
 * settled, its quotations set out with who says them, and its lists judged. Its words stay as they are.
 */
import type { Article } from '../article/article.ts';
import type { Reading } from '../article/reading.ts';
import type { SourceText } from '../article/source.ts';
import { attribute } from './attribution/attribute.ts';
import { type Flow, flowOf } from './flow/flow.ts';
import { settleLanguage } from './language.ts';
import { judgeLists } from './lists/judge-list.ts';
import { pairMarks } from './marks/pair-marks.ts';
import type { Stretch } from './marks/stretch.ts';
import { gatherCast } from './names/cast.ts';
import { type Passage, passagesOf } from './passage.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import type { Lexicon } from './words/lexicon.ts';
import { english } from './words/en.ts';
import { lexicons } from './words/lexicons.ts';
import { writeQuotations } from './writing/quotations.ts';
import { rebuildBody } from './writing/rebuild.ts';
import { callRoll } from './writing/speakers.ts';

const isQuotable = ({ kind }: Passage): boolean => kind !== 'front' && kind !== 'set-off';

/** The flow of each passage, and the quoted stretches of all of them, in order. */
function readFlows(
  passages: readonly Passage[],
  lexicon: Lexicon,
): {
  readonly flows: readonly Flow[];
  readonly stretches: readonly Stretch[];
} {
  const stretches: Stretch[] = [];
  const flows = passages.map((passage, index) => {
    const found = isQuotable(passage) ? pairMarks(passage.text, 'double', index) : [];
    const numbered = found.map((stretch, offset) => [stretches.length + offset, stretch] as const);
    for (const stretch of found) stretches.push(stretch);
    return flowOf(passage, { index, quotes: numbered, lexicon });
  });
  return { flows, stretches };
}

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
  const spans = writeQuotations({ flows, stretches, verdicts, ids: roll.ids });
  const lists = judgeLists(article.body, lexicon);
  const body = rebuildBody(article.body, { spans, blockQuotations: new Map(), lists });
  return { article: { ...article, language: language.tag, body, speakers: roll.speakers }, messages: [] };
}
