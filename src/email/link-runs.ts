import type { TextSpan } from '../article/span.ts';
import { linkTarget } from './link-target.ts';

/** Neighbouring spans that are one link, or one stretch of no link (`target` null). */
export interface LinkRun {
  readonly target: string | null;
  readonly spans: readonly TextSpan[];
}

/** A link around nothing but white space has no words: it is none. */
const targetOf = ({ href, text }: TextSpan): string | null =>
  href === null || text.trim() === '' ? null : linkTarget(href);

/** Spans grouped so that each link is one, in however many styles its words are printed. */
export function linkRuns(spans: readonly TextSpan[]): readonly LinkRun[] {
  const runs: { target: string | null; spans: TextSpan[] }[] = [];
  for (const span of spans) {
    const target = targetOf(span);
    const last = runs.at(-1);
    if (last !== undefined && last.target === target) last.spans.push(span);
    else runs.push({ target, spans: [span] });
  }
  return runs;
}

export const wordsOfRun = ({ spans }: LinkRun): string => spans.map(({ text }) => text).join('');
