import type { Article } from '../article/article.ts';
import { quotationId, quotationsOf, type Quotation } from '../article/quotation.ts';
import { rewriteBlocks } from '../article/rewrite.ts';
import type { Attribution } from '../article/speaker.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';
import type { CastList } from './cast-list.ts';
import type { CorrectionReports } from './correction-reports.ts';
import type { QuotationCorrection } from './corrections.ts';
import { locateWords } from './find-words.ts';
import { markQuotation, unmarkQuotations } from './mark-quotation.ts';
import { rewriteQuotations } from './rewrite-quotations.ts';

interface Work {
  readonly article: Article;
  readonly cast: CastList;
  readonly reports: CorrectionReports;
}

/** The article with its quotations corrected one after the other; their speakers go by the ids of the cast. */
export const correctQuotations = (corrections: readonly QuotationCorrection[], work: Work): Article =>
  corrections.reduce(
    (article, correction) => correctQuotation({ ...correction, what: 'quotation' }, { ...work, article }),
    work.article,
  );

type Said = QuotationCorrection & { readonly what: string };

function correctQuotation(said: Said, work: Work): Article {
  const quotations = [...quotationsOf(work.article)];
  // A quotation that is set off as a block is one by its form; a person changes that in the article.
  const candidates = said.kind === 'plain' ? quotations.filter(({ kind }) => kind === 'quote') : quotations;
  const isKnown = quotations.some(
    (quotation) => locateWords(said.words, textOfQuotation(quotation)) !== null,
  );
  const added = isKnown || said.kind === 'plain' ? null : addQuotation(said, work);
  if (added !== null) return added;
  const found = work.reports.find(said, candidates, textOfQuotation);
  if (found === null) return work.article;
  return said.kind === 'plain'
    ? dismiss(found, quotations, work)
    : reassign(found, quotations, { said, ...work });
}

const textOfQuotation = (quotation: Quotation): string =>
  quotation.kind === 'quote'
    ? textOf(quotation.spans)
    : [...walkBlocks(quotation.body)].map((block) => ('spans' in block ? textOf(block.spans) : '')).join(' ');

/** Makes a quotation of words that stand in plain text; null where they do not. */
function addQuotation(said: Said, { article, cast, reports }: Work): Article | null {
  let isAdded = false;
  const speaker = said.speaker == null ? null : cast.named(said.speaker).id;
  const attribution = { speaker, verb: null, phrase: null, continues: false, reason: reports.reason(said) };
  const body = rewriteBlocks(article.body, {
    spans: (spans) => {
      if (isAdded) return spans;
      const marked = markQuotation(spans, said.words, { id: `line ${said.line}`, attribution });
      isAdded = marked !== null;
      return marked ?? spans;
    },
  });
  return isAdded ? { ...article, body } : null;
}

/** What was taken for a quotation is none; the part that follows it begins the quotation then. */
function dismiss(found: Quotation, quotations: readonly Quotation[], { article }: Work): Article {
  const next = quotations[quotations.indexOf(found) + 1];
  const beginning = next !== undefined && !found.attribution.continues ? quotationId(next) : null;
  const unmarked = rewriteBlocks(article.body, {
    spans: (spans) => unmarkQuotations(spans, (quotation) => quotation === found),
  });
  const body = rewriteQuotations(unmarked, (id, attribution) => ({
    id,
    attribution: id === beginning ? { ...attribution, continues: false } : attribution,
  }));
  return { ...article, body };
}

interface Reassignment extends Work {
  readonly said: Said;
}

/** Gives a quotation, in all its parts, to another speaker. */
function reassign(
  found: Quotation,
  quotations: readonly Quotation[],
  { said, article, cast, reports }: Reassignment,
): Article {
  const speaker = said.speaker == null ? null : cast.named(said.speaker).id;
  if (said.speaker === undefined || found.attribution.speaker === speaker) {
    reports.needless(said);
    return article;
  }
  const parts = new Set(partsOf(found, quotations).map(quotationId));
  const reason = reports.reason(said);
  const correct = (attribution: Attribution): Attribution => ({
    ...attribution,
    speaker,
    phrase: null,
    reason: attribution.continues ? attribution.reason : reason,
  });
  const body = rewriteQuotations(article.body, (id, attribution) => ({
    id,
    attribution: parts.has(id) ? correct(attribution) : attribution,
  }));
  return { ...article, body };
}

/** All parts of the quotation that `found` is one part of. */
function partsOf(found: Quotation, quotations: readonly Quotation[]): readonly Quotation[] {
  const at = quotations.indexOf(found);
  const first = quotations.findLastIndex(({ attribution }, index) => index <= at && !attribution.continues);
  const next = quotations.findIndex(({ attribution }, index) => index > at && !attribution.continues);
  return quotations.slice(Math.max(0, first), next === -1 ? quotations.length : next);
}
