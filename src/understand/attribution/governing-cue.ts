import type { Cue } from '../cues/cue.ts';
import type { Clause } from '../cues/phrase.ts';
import type { Token } from '../flow/token.ts';

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

/** How many tokens may stand between a verb that judges and the few quoted words that it takes. */
const labelReach = 7;

const followsQuote = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === 'quote';

/** Whether a cue before a quotation can have it as its object: a judging verb only at close range, in its own clause. */
function takes({ tokens, lexicon }: Clause, cue: Cue, quote: number): boolean {
  if (cue.source === null) return false;
  if (cue.kind !== 'label') return cue.kind !== 'mind';
  if (quote - cue.at.to > labelReach) return false;
  for (let index = cue.at.to; index < quote; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind === 'quote' ? quote - index > 3 : token.text === ',' && !followsQuote(tokens, index))
      return false;
    if (lexicon.relatives.has(token.lower)) return false;
  }
  return true;
}

export interface Governing {
  readonly cue: Cue;
  readonly side: 'after' | 'before' | 'around';
}

const isStrong = ({ kind, source }: Cue): boolean => source !== null && kind !== 'label' && kind !== 'mind';

/**
 * The cue of the quotation at token `quote`: the attribution that follows it at once, else the nearest before it that
 * can take it, else one that follows later, else a weaker one before it.
 */
export function governingCue(
  clause: Clause,
  cues: readonly Cue[],
  { quote, endsInComma }: { readonly quote: number; readonly endsInComma: boolean },
): Governing | null {
  const after = cues.find((cue) => firstToken(cue) > quote && cue.source !== null);
  const before = cues.findLast((cue) => cue.at.to <= quote && takes(clause, cue, quote));
  const first = quote === clause.sentence.from;
  if (
    after !== undefined &&
    isAdjacent(clause, quote, after) &&
    (endsInComma || first || before === undefined)
  ) {
    return { cue: after, side: 'after' };
  }
  if (before !== undefined) return { cue: before, side: 'before' };
  const later = cues.find((cue) => firstToken(cue) > quote && isStrong(cue));
  if (later !== undefined) return { cue: later, side: 'around' };
  const weak = cues.findLast((cue) => cue.at.to <= quote && cue.source !== null);
  return weak === undefined ? null : { cue: weak, side: 'before' };
}
