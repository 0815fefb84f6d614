import type { LeadIn } from '../article/block.ts';
import type { Span } from '../article/span.ts';
import { textOf } from '../article/text.ts';
import type { BlockQuoted } from './blocks/rule-contract.ts';
import { hasCues, type Conventions } from './conventions.ts';
import { cutText, type Utterance } from './cut-text.ts';
import { draftOf, endWithPause, type Draft, type Quoted } from './draft.ts';
import type { Pauses } from './pauses.ts';
import { putAttributionFirst, type PlacedUtterance } from './put-attribution-first.ts';

export interface RunningTextOptions {
  readonly block: string | null;
  readonly language: string;
  readonly leadIns?: readonly LeadIn[];
  /** Whose words the reporter's own are: in a block quotation, those of its speaker. */
  readonly quoted?: BlockQuoted | null;
  readonly conventions: Conventions;
  readonly pauseAfterMs: number;
}

/** Quoted words fewer than these, without a mark at their end, are part of the sentence around them. */
const SHORT_QUOTE_WORDS = 4;

/**
 * Running text as sentences, each in the voice of who says it. Every quotation, however short, is a draft of its own:
 * a listener hears by the voice alone where it begins and ends. Its pauses are shorter where it is a few words.
 */
export function draftRunningText(spans: readonly Span[], options: RunningTextOptions): readonly Draft[] {
  const { block, language, leadIns = [], quoted = null, conventions, pauseAfterMs } = options;
  const { pauses } = conventions;
  const cut = cutText(spans, language, {
    at: leadIns.flatMap(({ start, end }) => [start, end]),
    inner: hasCues(conventions),
  });
  const utterances: readonly PlacedUtterance[] = conventions.attributionFirst
    ? putAttributionFirst(cut)
    : cut;
  const drafts = utterances.map((utterance, index): Draft => {
    const next = utterances[index + 1];
    const voiceChanges = next !== undefined && !isSameVoice(next, utterance);
    const leads = leadIns.some(({ start, end }) => utterance.start >= start && utterance.start < end);
    return draftOf(utterance.spans, {
      ...voiceOf(utterance, { leads, quoted }),
      block,
      ending: utterance.ending ?? (voiceChanges && !utterance.ends ? 'continue' : 'stop'),
      pauseAfterMs: next === undefined ? 0 : pauseBetween(utterance, next, pauses),
    });
  });
  const ledIn = drafts.at(-1)?.kind === 'leadIn';
  return endWithPause(drafts, ledIn ? pauses.leadIn : pauseAfterMs);
}

function voiceOf(
  utterance: Utterance,
  { leads, quoted }: { leads: boolean; quoted: BlockQuoted | null },
): Pick<Draft, 'kind' | 'speaker' | 'quotations'> {
  const { quote } = utterance;
  const around = quoted === null ? [] : [quoted.quotation];
  const quotations = [...around, ...quotationsOf(utterance)];
  if (quote !== null) {
    return { kind: 'quote', speaker: quote.attribution.speaker ?? quoted?.speaker ?? null, quotations };
  }
  const kind = leads ? 'leadIn' : quoted ? 'quote' : 'narration';
  return { kind, speaker: quoted?.speaker ?? null, quotations };
}

function quotationsOf({ quote, inner }: Utterance): readonly Quoted[] {
  if (quote === null) return [];
  const { id, attribution } = quote;
  const outer = { id, continues: attribution.continues };
  return inner === 0 ? [outer] : [outer, { id: `${id}/${inner}`, continues: false }];
}

const isSameVoice = (one: Utterance, other: Utterance): boolean =>
  one.quote === other.quote && one.inner === other.inner;

function pauseBetween(utterance: Utterance, next: Utterance, pauses: Pauses): number {
  if (isSameVoice(utterance, next)) return pauses.sentence;
  return isShort(utterance) || isShort(next) ? pauses.shortQuote : pauses.quote;
}

/** Whether an utterance is a few quoted words that the reporter's sentence goes on from. */
function isShort({ quote, spans }: Utterance): boolean {
  if (quote === null) return false;
  const text = textOf(spans);
  return !/[.,;:!?…][^\p{L}\p{N}]{0,4}$/u.test(text) && text.split(/\s+/u).length < SHORT_QUOTE_WORDS;
}
