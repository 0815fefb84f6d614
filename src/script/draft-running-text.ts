import type { LeadIn } from '../article/block.ts';
import type { Span } from '../article/span.ts';
import { textOf } from '../article/text.ts';
import { cutText, type Utterance } from './cut-text.ts';
import { draftOf, endWithPause, type Draft } from './draft.ts';
import { LEAD_IN_PAUSE_MS, QUOTE_PAUSE_MS, SENTENCE_PAUSE_MS, SHORT_QUOTE_PAUSE_MS } from './pauses.ts';

export interface RunningTextOptions {
  readonly block: string | null;
  readonly language: string;
  readonly leadIns?: readonly LeadIn[];
  /** Whose words the reporter's own are: in a block quotation, those of its speaker. */
  readonly quoted?: { readonly speaker: string | null } | null;
  readonly pauseAfterMs: number;
}

/** Quoted words fewer than these, without a mark at their end, are part of the sentence around them. */
const SHORT_QUOTE_WORDS = 4;

/**
 * Running text as sentences, each in the voice of who says it. Every quotation, however short, is a draft of its own:
 * a listener hears by the voice alone where it begins and ends. Its pauses are shorter where it is a few words.
 */
export function draftRunningText(spans: readonly Span[], options: RunningTextOptions): readonly Draft[] {
  const { block, language, leadIns = [], quoted = null, pauseAfterMs } = options;
  const utterances = cutText(
    spans,
    language,
    leadIns.flatMap(({ start, end }) => [start, end]),
  );
  const drafts = utterances.map((utterance, index): Draft => {
    const next = utterances[index + 1];
    const voiceChanges = next !== undefined && next.quote !== utterance.quote;
    const leads = leadIns.some(({ start, end }) => utterance.start >= start && utterance.start < end);
    return draftOf(utterance.spans, {
      ...voiceOf(utterance, { leads, quoted }),
      block,
      ending: voiceChanges && !utterance.ends ? 'continue' : 'stop',
      pauseAfterMs: next === undefined ? 0 : pauseBetween(utterance, next),
    });
  });
  const ledIn = drafts.at(-1)?.kind === 'leadIn';
  return endWithPause(drafts, ledIn ? LEAD_IN_PAUSE_MS : pauseAfterMs);
}

function voiceOf(
  { quote }: Utterance,
  { leads, quoted }: { leads: boolean; quoted: { readonly speaker: string | null } | null },
): Pick<Draft, 'kind' | 'speaker'> {
  if (quote !== null) {
    return { kind: 'quote', speaker: quote.attribution.speaker ?? quoted?.speaker ?? null };
  }
  return { kind: leads ? 'leadIn' : quoted ? 'quote' : 'narration', speaker: quoted?.speaker ?? null };
}

function pauseBetween(utterance: Utterance, next: Utterance): number {
  if (utterance.quote === next.quote) return SENTENCE_PAUSE_MS;
  return isShort(utterance) || isShort(next) ? SHORT_QUOTE_PAUSE_MS : QUOTE_PAUSE_MS;
}

/** Whether an utterance is a few quoted words that the reporter's sentence goes on from. */
function isShort({ quote, spans }: Utterance): boolean {
  if (quote === null) return false;
  const text = textOf(spans);
  return !/[.,;:!?…][^\p{L}\p{N}]{0,4}$/u.test(text) && text.split(/\s+/u).length < SHORT_QUOTE_WORDS;
}
