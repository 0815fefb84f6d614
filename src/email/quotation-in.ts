import type { QuoteSpan, Span } from '../article/span.ts';
import type { Speaker } from '../article/speaker.ts';
import { textOf } from '../article/text.ts';

/** A paragraph that is, in the main, the words of one speaker. */
export interface FoundQuotation {
  readonly speaker: Speaker;
  /** What stands before the quotation and is no part of its sentence; null where nothing does. */
  readonly leadIn: readonly Span[] | null;
  readonly quotation: readonly Span[];
}

/** Fewer words than this do not make a quotation that is worth setting off from its lead-in. */
const fewestAfterLeadIn = 6;

const isQuote = (span: Span): span is QuoteSpan => span.kind === 'quote';

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/** Words, with two characters of a script that is written without blanks counted as one. */
function countWords(text: string): number {
  const characters = text.match(dense)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(dense, ' ');
  return characters / 2 + (rest.match(word)?.length ?? 0);
}

const wordsOf = (spans: readonly Span[]): number => countWords(textOf(spans));

/** How many words the reporter spends on anything but saying who speaks. */
function reporterWords(spans: readonly Span[], speaker: Speaker): number {
  const own = textOf(spans.filter((span) => !isQuote(span)));
  const printed = spans.filter(isQuote).flatMap(({ attribution }) => [attribution.verb, attribution.phrase]);
  const phrases = new Set([...printed, speaker.role].filter((phrase) => phrase !== null));
  const attributing = [...phrases].filter((phrase) => own.includes(phrase));
  return countWords(own) - attributing.reduce((sum, phrase) => sum + countWords(phrase), 0);
}

/** Whole speech rather than a few words of it built into the reporter's sentence. */
const isWhole = (quote: QuoteSpan): boolean =>
  quote.attribution.continues || !/^\P{L}*\p{Ll}/u.test(textOf(quote.spans));

/**
 * Whether what stands before a quotation is complete without it: it ends with a colon, or it is a sentence of its own
 * and no longer than the quotation.
 */
function leadsIn(before: readonly Span[], quoted: number): boolean {
  if (quoted < fewestAfterLeadIn) return false;
  const text = textOf(before).trimEnd();
  return /[:：]$/u.test(text) || (/[.!?…。！？]$/u.test(text) && countWords(text) <= quoted);
}

/** The one speaker of all quotations in a paragraph. */
function soleSpeaker(quotes: readonly QuoteSpan[], speakers: ReadonlyMap<string, Speaker>): Speaker | null {
  const ids = new Set(quotes.map(({ attribution }) => attribution.speaker));
  const [id = null] = ids;
  return ids.size === 1 && id !== null ? (speakers.get(id) ?? null) : null;
}

/**
 * The quotation that a paragraph consists of, with nothing besides but who says it: null for a paragraph in which the
 * reporter tells something, or quotes only in part, or quotes several speakers or nobody.
 */
export function quotationIn(
  spans: readonly Span[],
  speakers: ReadonlyMap<string, Speaker>,
): FoundQuotation | null {
  const quotes = spans.filter(isQuote);
  const [first] = quotes;
  const speaker = soleSpeaker(quotes, speakers);
  if (first === undefined || speaker === null || !isWhole(first)) return null;
  const quoted = wordsOf(quotes);
  const start = spans.indexOf(first);
  const before = spans.slice(0, start);
  const leadIn = leadsIn(before, quoted) ? before : null;
  const quotation = leadIn === null ? spans : spans.slice(start);
  return reporterWords(quotation, speaker) > Math.max(3, quoted / 2) ? null : { speaker, leadIn, quotation };
}
