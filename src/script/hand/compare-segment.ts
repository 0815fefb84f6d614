import { formatVoiceLabel } from '../format/voice-label.ts';
import { sameWords } from '../format/same-words.ts';
import { speakerLabel } from '../format/text.ts';
import type { CastSegment, Script, Segment } from '../segment.ts';
import { asTyped } from './as-typed.ts';
import type { Edit, VoiceBook } from './edit.ts';
import type { HandSegment } from './hand-segment.ts';
import type { Mistakes } from './mistakes.ts';
import { pauseRange, readPause } from './pause-range.ts';

/** A segment as it was written into the file: before there were edits, or with those of earlier times. */
type WrittenSegment = Segment & Partial<Pick<CastSegment, 'voice'>>;

export type WrittenScript = Script<WrittenSegment>;

interface Comparison {
  readonly voices: VoiceBook;
  readonly mistakes: Mistakes;
}

/**
 * What a person wants otherwise in a segment: what differs from what was written, and what was edited before and stands
 * as it was. What was taken out of the paragraph is Lectern's to decide again. Null where nothing is.
 */
export function compareSegment(
  hand: HandSegment,
  written: WrittenSegment,
  { voices, mistakes }: Comparison,
): Edit | null {
  const edit: Edit = {
    id: written.id,
    kind: written.kind,
    speaker: speakerLabel(written),
    text: written.text,
    words: editedWords(hand, written, mistakes),
    voice: editedVoice(hand, written, { voices, mistakes }),
    pauseAfterMs: editedPause(hand, written, mistakes),
    place: hand.place,
  };
  const isFact = hand.kind === edit.kind && sameLine(hand.speaker, edit.speaker);
  if (!isFact) {
    const [actual, expected] = [`${hand.kind} | ${hand.speaker}`, `${edit.kind} | ${edit.speaker}`];
    mistakes.add('script-segment-changed', { id: edit.id, actual, expected }, hand.place);
  }
  return edit.words === null && edit.voice === null && edit.pauseAfterMs === null ? null : edit;
}

/** Whether two texts are the same but for white space and the way in which accents are written, which editors change. */
export const sameLine = (one: string, other: string): boolean => asTyped(one) === asTyped(other);

function editedWords(hand: HandSegment, written: WrittenSegment, mistakes: Mistakes): string | null {
  const { id, edited } = written;
  const { text, said } = hand;
  const words = said ?? text;
  if (said === null && text !== null && sameLine(text.value, written.text)) return null;
  if (words === null || !/[\p{L}\p{N}]/u.test(words.value)) {
    mistakes.add('script-segment-empty', { id }, words?.place ?? hand.place);
    return null;
  }
  if (
    said !== null &&
    text !== null &&
    !sameWords(text.value.normalize('NFC'), written.text.normalize('NFC'))
  ) {
    const [actual, expected] = [text.value, written.text];
    mistakes.add('script-text-changed', { id, actual, expected }, text.place);
  }
  return sameLine(words.value, edited?.spoken ?? written.spoken) ? null : words.value;
}

function editedVoice(
  { voice }: HandSegment,
  { edited, voice: before }: WrittenSegment,
  { voices, mistakes }: Comparison,
): Edit['voice'] {
  if (voice === null || before === undefined) return null;
  const label = voice.value;
  if (sameLine(label, formatVoiceLabel(edited?.voice ?? before))) return null;
  const found = voices.find(label);
  // A voice that was given earlier may be another engine's; one that is given now is a slip.
  const isNew = !sameLine(label, formatVoiceLabel(before));
  if (found === null && isNew) {
    const { engine, known } = voices;
    mistakes.add('script-voice-unknown', { voice: label, engine, known }, voice.place);
  }
  return { label, voice: found };
}

function editedPause(
  { pause }: HandSegment,
  { kind, edited, pauseAfterMs }: WrittenSegment,
  mistakes: Mistakes,
): number | null {
  if (pause === null) return null;
  const ms = readPause(pause.value);
  if (ms === (edited?.pauseAfterMs ?? pauseAfterMs)) return null;
  const [least, most] = pauseRange(kind);
  if (ms !== null && ms >= least && ms <= most) return ms;
  mistakes.add('script-pause-invalid', { pause: pause.value, least, most }, pause.place);
  return null;
}
