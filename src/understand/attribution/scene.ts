import type { Clause } from '../cues/phrase.ts';
import type { Flow } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Memory } from './memory.ts';
import type { Verdict } from './verdict.ts';

/** One quoted stretch in its surroundings, as the rules see it. */
export interface Scene {
  readonly flow: Flow;
  readonly clause: Clause;
  /** Index of the sentence in the flow. */
  readonly sentence: number;
  /** Index of the quotation's token in the flow. */
  readonly at: number;
  readonly token: Token;
  readonly stretch: Stretch;
  /** All stretches of the article. */
  readonly stretches: readonly Stretch[];
  /** All flows of the article. */
  readonly flows: readonly Flow[];
  /** The flow before this one; undefined for the first. */
  readonly before: Flow | undefined;
  readonly memory: Memory;
  /** Verdicts so far, by stretch. */
  readonly verdicts: readonly Verdict[];
}

const isWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';

/** Whether the quotation opens its sentence. */
export const opensSentence = ({ at, clause }: Scene): boolean => at === clause.sentence.from;

/** Whether no words of the reporter's stand in its passage. */
export const fillsPassage = ({ flow }: Scene): boolean => !flow.tokens.some(isWord);

/** Whether no words of the reporter's stand in its sentence. */
export function fillsSentence({ flow, clause }: Scene): boolean {
  for (let index = clause.sentence.from; index < clause.sentence.to; index++) {
    const token = flow.tokens[index];
    if (token !== undefined && isWord(token)) return false;
  }
  return true;
}

/** How many letters a quotation has at least that is more than a few words taken into the reporter's sentence. */
const long = 40;

export const isLong = ({ stretch }: Scene): boolean => stretch.end - stretch.start > long;
