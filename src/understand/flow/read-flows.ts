import { findDialogue } from '../marks/dialogue.ts';
import { findStretches } from '../marks/find-stretches.ts';
import { splitAsides } from '../marks/split-asides.ts';
import { findTranscript } from '../marks/transcript.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Flow, flowOf } from './flow.ts';
import { Lexemes } from './lexemes.ts';
import { Tokenizer } from './tokenize.ts';

export interface FlowsOfArticle {
  /** One a passage. */
  readonly flows: readonly Flow[];
  /** The quoted stretches of all passages, in order. */
  readonly stretches: readonly Stretch[];
  readonly lexemes: Lexemes;
}

/** The flow of every passage; the words of a block quotation are not opaque in theirs, for they stand alone. */
export function readFlows(passages: readonly Passage[], lexicon: Lexicon): FlowsOfArticle {
  const found = findStretches(passages);
  const turns = new Map([...findTranscript(passages), ...findDialogue(passages, lexicon)]);
  const stretches: Stretch[] = [];
  const lexemes = new Lexemes(passages.reduce((units, { text }) => units + text.length, 0));
  const tokenizer = new Tokenizer({ lexemes, inversion: lexicon.inversion });
  let before = 0;
  const flows = passages.map((passage, index) => {
    const all = found[index] ?? [];
    const own =
      turns.get(index) ?? (passage.kind === 'set-off' ? all : splitAsides(passage.text, all, lexicon));
    const quotes = passage.kind === 'set-off' ? [] : own;
    const flow = flowOf(passage, { index, before, quotes, first: stretches.length, lexicon, tokenizer });
    for (const stretch of own) stretches.push(stretch);
    before += flow.sentences.length;
    return flow;
  });
  return { flows, stretches, lexemes };
}
