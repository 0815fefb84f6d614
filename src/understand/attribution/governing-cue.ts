import type { Cue } from '../cues/cue.ts';
import type { Clause } from '../cues/phrase.ts';

const firstToken = (cue: Cue): number => Math.min(cue.at.from, cue.source?.from ?? cue.at.from);

/** Whether nothing but commas, dashes and small words stand between a quotation and the cue after it. */
function isAdjacent({ tokens, lexicon }: Clause, quote: number, cue: Cue): boolean {
  for (let index = quote + 1; index < firstToken(cue); index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote') return false;
    if (
      token.kind === 'mark'
        ? !',—–-'.includes(token.text)
        : !lexicon.adverbs.has(token.lower) && token.lower !== 'as'
    )
      return false;
  }
  return true;
}

export interface Governing {
  readonly cue: Cue;
  readonly side: 'after' | 'before' | 'around';
}

/** The cue of the quotation at token `quote`: the attribution that follows it, else the nearest before it, else any after it. */
export function governingCue(
  clause: Clause,
  cues: readonly Cue[],
  { quote, endsInComma }: { readonly quote: number; readonly endsInComma: boolean },
): Governing | null {
  const after = cues.find((cue) => firstToken(cue) > quote);
  const before = cues.findLast((cue) => cue.at.to <= quote && (cue.source !== null || cue.kind === 'speech'));
  const first = quote === clause.sentence.from;
  if (
    after !== undefined &&
    isAdjacent(clause, quote, after) &&
    (endsInComma || first || before === undefined)
  ) {
    return { cue: after, side: 'after' };
  }
  if (before !== undefined) return { cue: before, side: 'before' };
  return after === undefined ? null : { cue: after, side: 'around' };
}
