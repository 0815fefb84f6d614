import { report } from '../errors/report.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import { applyEdits, type EditedScript } from '../script/hand/apply-edits.ts';
import type { WrittenScript } from '../script/hand/compare-segment.ts';
import type { VoiceBook } from '../script/hand/edit.ts';
import {
  editOf,
  findEdits,
  findEditsByWords,
  isMadeFrom,
  type FoundEdits,
} from '../script/hand/find-edits.ts';
import type { Lexicon } from '../script/lexicon.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import { openVoiceBook } from '../voice/voice-book.ts';
import type { Hand } from './open-hand.ts';

export interface KeepingOptions {
  readonly engine: SpeechEngine;
  readonly lexicon: Lexicon;
  /** Words a minute. */
  readonly rate: number;
}

/**
 * A script with what a person edited in the one before it; what no longer fits is named in messages.
 * @throws AppError for an edited file that does not hold together, as `findEdits`
 */
export function keepEdits(
  script: Script<CastSegment>,
  hand: Hand | null,
  { engine, lexicon, rate }: KeepingOptions,
): EditedScript {
  if (hand === null) return { script, leftOut: [], messages: [] };
  const voices = openVoiceBook(engine, rate);
  const { written, edits, strays } = editsOf(hand, script, voices);
  const waiting = hand.file.segments
    .filter(({ leftOut }) => leftOut)
    .map((segment) => editOf(segment, voices));
  const { name } = hand.file;
  const kept = applyEdits(script, { edits, waiting, written: written.segments, lexicon, voices, name });
  const unmatched = strays.map(({ id, text, place }) =>
    report('script-segment-unmatched', { id, text: text?.value ?? '' }, place),
  );
  return { ...kept, messages: [...kept.messages, ...unmatched] };
}

/** The edits, and the script that they are edits of. */
function editsOf(
  { file, published, isPublished }: Hand,
  script: Script<CastSegment>,
  voices: VoiceBook,
): FoundEdits & { readonly written: WrittenScript } {
  const isFrom = (known: WrittenScript): boolean =>
    isMadeFrom(file, known) || (isPublished && file.mark === null);
  if (published !== null && isFrom(published)) {
    return { written: published, ...findEdits(file, published, voices) };
  }
  if (isMadeFrom(file, script)) return { written: script, ...findEdits(file, script, voices) };
  return { written: script, ...findEditsByWords(file, script, voices) };
}
