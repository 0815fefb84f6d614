import type { Article } from './article.ts';
import type { BlockQuotation } from './block.ts';
import type { QuoteSpan, Span } from './span.ts';
import type { Attribution } from './speaker.ts';
import { textOf } from './text.ts';
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

/** The quotations of headline and standfirst, whose words stand in one of the body again. */
export const frontQuotationsOf = ({ headline, standfirst }: Article): readonly QuoteSpan[] => [
  ...quotesIn(headline.spans),
  ...quotesIn(standfirst?.spans ?? []),
];

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Words without what stands between them, so that the same words are found whatever marks and capitals they have. */
export const bareWords = (text: string): string =>
  ` ${text.toLowerCase().replaceAll('’', "'").match(wordPattern)?.join(' ') ?? ''} `;

const wordsOfQuotation = (quotation: Quotation): string =>
  bareWords(
    quotation.kind === 'quote'
      ? textOf(quotation.spans)
      : [...walkBlocks(quotation.body)]
          .map((block) => ('spans' in block ? textOf(block.spans) : ''))
          .join(' '),
  );

/** Finds who says words, given as `bareWords`, in the body of an article: the first quotation there that holds them. */
export function openBodyQuotations(article: Article): (words: string) => Attribution | null {
  const said = Array.from(quotationsOf(article), (quotation) => ({
    words: wordsOfQuotation(quotation),
    attribution: quotation.attribution,
  }));
  return (words) => said.find((one) => one.words.includes(words))?.attribution ?? null;
}

/** `q1`, `q2`, …, whichever way the article has the quotation. */
export const quotationId = (quotation: Quotation): string =>
  quotation.kind === 'quote' ? quotation.id : quotation.quote;
