import type { Place } from '../../errors/message.ts';
import { scriptMark } from '../format/script-mark.ts';
import { alignSegments } from './align-segments.ts';
import { compareSegment, sameLine, type WrittenScript } from './compare-segment.ts';
import type { Edit, VoiceBook } from './edit.ts';
import type { HandScript, HandSegment } from './hand-segment.ts';
import { Mistakes } from './mistakes.ts';
import { readPause } from './pause-range.ts';

export interface FoundEdits {
  /** In the order of the file. */
  readonly edits: readonly Edit[];
  /** Paragraphs of which nobody can say what was edited in them, for their words stand in the script no more. */
  readonly strays: readonly HandSegment[];
}

/**
 * What a person edited in a script that was written into the file as it stands in `written`: every segment must be there
 * still, once, in its order.
 * @throws AppError `script-segment-added`, `-repeated`, `-missing`, `-moved`, `-empty`, `-changed`, `script-text-changed`,
 *   `script-voice-unknown`, `script-pause-invalid`
 */
export function findEdits(hand: HandScript, written: WrittenScript, voices: VoiceBook): FoundEdits {
  const mistakes = new Mistakes();
  const indices = new Map(written.segments.map(({ id }, index) => [id, index]));
  const seen = new Set<string>();
  const edits: Edit[] = [];
  let last = -1;
  for (const given of hand.segments.filter(({ leftOut }) => !leftOut)) {
    const { place } = given;
    const id = numberOf(given, hand, written);
    const segment = { ...given, id };
    if (id !== given.id) mistakes.add('script-segment-renumbered', { id, actual: given.id }, place);
    const index = indices.get(id) ?? -1;
    const known = written.segments[index];
    if (known === undefined) mistakes.add('script-segment-added', { id, count: indices.size }, place);
    else if (seen.has(id)) mistakes.add('script-segment-repeated', { id }, place);
    else {
      if (index < last) mistakes.add('script-segment-moved', { id, after: String(last + 1) }, place);
      last = Math.max(last, index);
      const edit = compareSegment(segment, known, { voices, mistakes });
      if (edit !== null) edits.push(edit);
    }
    seen.add(id);
  }
  reportMissing(hand, written, { seen, mistakes });
  mistakes.throwIfAny();
  return { edits, strays: [] };
}

/** The number of a segment; where a person has changed it, the one that is missing and has its words. */
function numberOf({ id, text }: HandSegment, hand: HandScript, written: WrittenScript): string {
  const isSame = (known: WrittenScript['segments'][number]): boolean =>
    sameLine(known.text, text?.value ?? '');
  const own = written.segments.find((known) => known.id === id);
  if (own !== undefined && (isSame(own) || text === null)) return id;
  const present = new Set(hand.segments.map((segment) => segment.id));
  return written.segments.find((known) => !present.has(known.id) && isSame(known))?.id ?? id;
}

function reportMissing(
  { segments, end }: HandScript,
  written: WrittenScript,
  { seen, mistakes }: { readonly seen: ReadonlySet<string>; readonly mistakes: Mistakes },
): void {
  let before: string | null = null;
  for (let at = 0; at < written.segments.length; at += 1) {
    const first = at;
    while (at < written.segments.length && !seen.has(written.segments[at]?.id ?? '')) at += 1;
    const gap = written.segments.slice(first, at);
    if (gap[0] !== undefined) {
      const { id, text } = gap[0];
      const last = gap.length > 1 ? (gap.at(-1)?.id ?? null) : null;
      mistakes.add('script-segment-missing', { id, last, text }, placeAfter(segments, before) ?? end);
    }
    before = written.segments[at]?.id ?? null;
  }
}

/** Where the segment after one with a number stands; null at the end. */
function placeAfter(segments: readonly HandSegment[], id: string | null): Place | null {
  const at = id === null ? -1 : segments.findIndex((segment) => segment.id === id);
  return segments[at + 1]?.place ?? null;
}

/** The same for a file of which nobody knows from which script it was made: segments are found by their words. */
export function findEditsByWords(hand: HandScript, written: WrittenScript, voices: VoiceBook): FoundEdits {
  const mistakes = new Mistakes();
  const present = hand.segments.filter(({ leftOut }) => !leftOut);
  const pairs = alignSegments(
    present.map(({ kind, text }) => ({ kind, text: text?.value ?? '' })),
    written.segments,
  );
  const edits: Edit[] = [];
  const strays: HandSegment[] = [];
  for (const [index, segment] of present.entries()) {
    const known = written.segments[pairs.get(index) ?? -1];
    if (known === undefined) strays.push(segment);
    else
      edits.push(...[compareSegment(segment, known, { voices, mistakes })].filter((edit) => edit !== null));
  }
  mistakes.throwIfAny();
  return { edits, strays };
}

/** Whether a file was made from a script. */
export const isMadeFrom = ({ mark }: HandScript, script: WrittenScript): boolean =>
  mark === scriptMark(script);

/** What once was edited and fitted nothing, as an edit to be tried again. */
export function editOf(
  { id, kind, speaker, text, said, voice, pause, place }: HandSegment,
  { find }: VoiceBook,
): Edit {
  return {
    id,
    kind,
    speaker,
    text: text?.value ?? '',
    words: said?.value ?? null,
    voice: voice === null ? null : { label: voice.value, voice: find(voice.value) },
    pauseAfterMs: pause === null ? null : readPause(pause.value),
    place,
  };
}
