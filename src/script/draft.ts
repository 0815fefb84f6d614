import type { TextSpan } from '../article/span.ts';
import { textOf } from '../article/text.ts';
import type { SegmentKind } from './segment.ts';

/**
 * How the voice is to end a segment whose words do not say so. `stop`: like a sentence, where no mark ends it.
 * `close`: like a sentence, even where the words end in a comma, semicolon or colon. `continue`: as if more follows.
 * `announce`: as before what somebody says, whatever mark the words end in.
 */
export type Ending = 'stop' | 'close' | 'continue' | 'announce';

/** A quotation around a draft. */
export interface Quoted {
  /** What tells it from every other: `q1`; `q1/2` for what is quoted inside of it. */
  readonly id: string;
  /** Whether it goes on with the one before it. */
  readonly continues: boolean;
}

/** A segment before its spoken form is settled. */
export interface Draft {
  readonly kind: SegmentKind;
  readonly block: string | null;
  /** `Speaker.id`; null for the narrator, and for a quotation that the article attributes to nobody. */
  readonly speaker: string | null;
  /** The quotations that the words stand in, the outermost first. Empty for the narrator's words. */
  readonly quotations: readonly Quoted[];
  readonly text: string;
  /** The spans that make up `text`, and tell where it stands in the source. Empty where it stands nowhere. */
  readonly spans: readonly TextSpan[];
  /** The start of `text` that has a spoken form of its own: the number of an item. */
  readonly label: { readonly text: string; readonly spoken: string } | null;
  readonly added: boolean;
  readonly ending: Ending;
  readonly pauseAfterMs: number;
}

/** What a block gives to the script, and the silence that it asks for before it. */
export interface Passage {
  readonly pauseBeforeMs: number;
  readonly drafts: readonly Draft[];
}

type DraftFacts = Pick<Draft, 'kind' | 'pauseAfterMs'> & Partial<Draft>;

/** The narrator's draft of some words of the article. */
export function draftOf(spans: readonly TextSpan[], facts: DraftFacts): Draft {
  const text = textOf(spans);
  const plain = { block: null, speaker: null, quotations: [], label: null, added: false } as const;
  return { ...plain, ending: 'stop', text, spans, ...facts };
}

/** The narrator's draft of words that stand nowhere in the source: Lectern's own, unless `facts` say otherwise. */
export function ownDraft(text: string, facts: DraftFacts): Draft {
  return { ...draftOf([], facts), added: true, ...facts, text };
}

/** Passages one after the other. A passage without words still lengthens the silence before it. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const drafts: Draft[] = [];
  let pauseBeforeMs = 0;
  for (const passage of passages) {
    const last = drafts.pop();
    if (last === undefined) pauseBeforeMs = Math.max(pauseBeforeMs, passage.pauseBeforeMs);
    else drafts.push(pauseAtLeast(last, passage.pauseBeforeMs));
    drafts.push(...passage.drafts);
  }
  return { pauseBeforeMs, drafts };
}

const pauseAtLeast = (draft: Draft, pauseMs: number): Draft => ({
  ...draft,
  pauseAfterMs: Math.max(draft.pauseAfterMs, pauseMs),
});

/** The drafts with at least this silence after the last of them. */
export function endWithPause(drafts: readonly Draft[], pauseMs: number): readonly Draft[] {
  return drafts.map((draft, index) => (index === drafts.length - 1 ? pauseAtLeast(draft, pauseMs) : draft));
}

/** Whether a text has letters or digits: something that surely can be said. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
