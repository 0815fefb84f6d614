import type { Article } from '../article/article.ts';
import { placeAt, type SourceText } from '../article/source.ts';
import type { TextSpan } from '../article/span.ts';
import type { Message, Place } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { languageOf, sayDraft, type Said } from './say-draft.ts';
import type { Segment } from './segment.ts';

export interface SegmentOptions {
  readonly article: Article & { readonly language: string };
  readonly source: SourceText;
  readonly ownLanguage: string;
  readonly lexicon?: Lexicon;
}

/** Signs whose loss a listener should not suffer in silence; rows of stars and dashes are no words. */
const NAMED = /[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}]/u;

/**
 * Drafts as segments with their spoken forms, numbered in order. A draft that cannot be said becomes a silence of its
 * pause; a message names its words. What a form leaves in doubt is reported once for the same words.
 */
export function segmentDrafts(
  drafts: readonly Draft[],
  options: SegmentOptions,
): { readonly segments: readonly Segment[]; readonly messages: readonly Message[] } {
  const { article, ownLanguage, source, lexicon } = options;
  const names = new Map(article.speakers.map(({ id, name }) => [id, { id, name }]));
  const segments: Segment[] = [];
  const messages = new Map<string, Message>();
  for (const draft of drafts) {
    const language = draft.spans.length === 0 ? ownLanguage : languageOf(draft.spans, article.language);
    const said = sayDraft(draft, { language, ...(lexicon && { lexicon }) });
    for (const message of messagesOn(draft, said, source)) {
      if (!messages.has(message.text)) messages.set(message.text, message);
    }
    if (said.spoken !== '') {
      const speaker = draft.speaker === null ? null : (names.get(draft.speaker) ?? null);
      segments.push(segmentOf(draft, said, { id: String(segments.length + 1), language, speaker }));
      continue;
    }
    const last = segments.pop();
    if (last !== undefined) {
      segments.push({ ...last, pauseAfterMs: Math.max(last.pauseAfterMs, draft.pauseAfterMs) });
    }
  }
  return { segments, messages: [...messages.values()] };
}

function segmentOf(
  { kind, block, text, added, pauseAfterMs }: Draft,
  { spoken, map, pronunciations }: Said,
  { id, language, speaker }: Pick<Segment, 'id' | 'language' | 'speaker'>,
): Segment {
  return {
    id,
    kind,
    block,
    speaker,
    language,
    // A forced line break shows nowhere that a sentence is one line. Same length: the map holds.
    text: text.replaceAll('\n', ' '),
    spoken,
    map: added ? [] : map,
    ...(pronunciations.length > 0 && { pronunciations }),
    added,
    pauseAfterMs,
  };
}

function messagesOn(
  { text, spans }: Draft,
  { spoken, doubts }: Said,
  source: SourceText,
): readonly Message[] {
  const placeOf = (offset: number): Place | null => {
    const at = sourceOffset(spans, offset);
    return at === null ? null : placeAt(source, at);
  };
  if (spoken === '') {
    return NAMED.test(text) ? [report('words-not-spoken', { words: text }, placeOf(0))] : [];
  }
  return doubts.map(({ range: [start, end], chose, reason }) =>
    report('spoken-form-uncertain', { words: text.slice(start, end), chose, reason }, placeOf(start)),
  );
}

/** Where in the source a unit of the spans' joined text comes from; null where they stand nowhere. */
function sourceOffset(spans: readonly TextSpan[], offset: number): number | null {
  let before = 0;
  for (const { text, place } of spans) {
    if (offset < before + text.length) {
      const verbatim = text.length === place.end - place.start;
      return place.start + (verbatim ? offset - before : 0);
    }
    before += text.length;
  }
  return null;
}
