import type { Span, TextSpan } from '../../article/span.ts';

/** The spans of a reader, which finds no quotes yet. */
export const onlyText = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.filter((span) => span.kind === 'text');

/** The lines of running text as the source has them: cut at blanks and breaks that stand for a line ending. */
export function linesOf(spans: readonly TextSpan[], source: string): readonly (readonly TextSpan[])[] {
  const lines: TextSpan[][] = [[]];
  for (const span of spans) {
    const isBreak =
      span.text === '\n' ||
      (span.text === ' ' && /[\r\n]/.test(source.slice(span.place.start, span.place.end)));
    if (isBreak) lines.push([]);
    else lines.at(-1)?.push(span);
  }
  return lines.filter((line) => line.length > 0);
}
