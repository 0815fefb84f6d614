import type { Article } from '../article/article.ts';
import type { Message } from '../errors/message.ts';
import { CastList } from './cast-list.ts';
import { CorrectionReports } from './correction-reports.ts';
import { correctLists } from './correct-lists.ts';
import { correctQuotations } from './correct-quotations.ts';
import type { Corrections } from './corrections.ts';
import { renumber } from './renumber.ts';

/**
 * What a person says of an article's quotations, speakers and lists, after it is understood. Words and their order stay
 * as they are; a quotation that is broken by its attribution changes hands as a whole.
 */
export function correctUnderstanding<A extends Article>(
  article: A,
  corrections: Corrections,
): { readonly article: A; readonly messages: readonly Message[] } {
  const { name, quotations, speakers } = corrections;
  const reports = new CorrectionReports(name);
  const cast = new CastList(article.speakers);
  const quoted = correctQuotations(quotations, { article, cast, reports });
  for (const { known, line, ...facts } of speakers) {
    const said = { words: known, line, what: 'speaker' };
    const speaker = cast.find(known);
    if (speaker === null) reports.unmatched(said);
    else if (!cast.correct(speaker, facts)) reports.needless(said);
  }
  const listed = correctLists(renumber(quoted, cast), corrections);
  return { article: { ...article, ...listed.article }, messages: [...reports.messages, ...listed.messages] };
}
