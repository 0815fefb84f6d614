import type { Article } from './article.ts';
import type { BlockQuotation } from './block.ts';
import type { QuoteSpan, Span } from './span.ts';
import { walkBlocks } from './walk.ts';

/** A quotation wherever the article has it: inside a line of text, or set off as a block. */
export type Quotation = QuoteSpan | BlockQuotation;

const quotesIn = (spans: readonly Span[]): QuoteSpan[] => spans.filter((span) => span.kind === 'quote');

/** Every quotation of the body in the order of the article, block quotations before the quotations inside them. */
export function* quotationsOf(article: Article): Generator<Quotation> {
  for (const block of walkBlocks(article.body)) {
    if (block.kind === 'blockQuotation') yield block;
    else if ('spans' in block) yield* quotesIn(block.spans);
    else if (block.kind === 'figure') yield* quotesIn(block.caption);
  }
}

/** `q1`, `q2`, …, whichever way the article has the quotation. */
export const quotationId = (quotation: Quotation): string =>
  quotation.kind === 'quote' ? quotation.id : quotation.quote;
