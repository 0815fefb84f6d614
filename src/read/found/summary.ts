import type { FoundText } from './found-article.ts';
import { looksLikeHtml, plainWords, repeatsText } from './plain-words.ts';

/** A text longer than this is no summary. */
const longestSummary = 1500;
/** How much of a body is looked at for words that the summary repeats. */
const reach = 20_000;

export interface Summarised {
  /** Null where there is none, or none of its own. */
  readonly standfirst: FoundText | null;
  readonly body: readonly FoundText[];
}

export interface WrittenTexts {
  readonly headline: string | null;
  /** As written, in HTML or not. */
  readonly summary: string | null;
  readonly body: readonly FoundText[];
}

/**
 * Settles what a summary is for: the standfirst, where it says something of its own; the body, where there is none; and
 * nothing, where the body begins with the same words.
 */
export function settleSummary({ headline, summary, body }: WrittenTexts): Summarised {
  if (summary === null || summary.trim() === '') return { standfirst: null, body };
  if (body.length === 0) return { standfirst: null, body: [foundText(summary)] };
  const words = plainWords(summary.slice(0, 4 * longestSummary));
  const opening = plainWords(body.map(({ content }) => content.slice(0, reach)).join('\n'));
  if (repeatsText(words, { headline, body: opening })) return { standfirst: null, body };
  if (words.length > longestSummary) return { standfirst: null, body: [foundText(summary), ...body] };
  return { standfirst: foundText(summary), body };
}

/** A text whose form nobody tells: HTML where it is marked up. */
export const foundText = (content: string): FoundText => ({
  kind: looksLikeHtml(content) ? 'html' : 'text',
  content,
});
