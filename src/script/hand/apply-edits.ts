/** Puts what a person edited in a script into the script that an article has now. */
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import { sameWords } from '../format/same-words.ts';
import type { LeftOutEdit } from '../format/text.ts';
import type { Lexicon } from '../lexicon.ts';
import type { CastSegment, Edited, Script } from '../segment.ts';
import type { Edit, VoiceBook } from './edit.ts';
import { fitEdits, type FitOptions } from './fit-edits.ts';
import { ownerOfVoice } from './owner-of-voice.ts';
import { sayOtherwise } from './say-otherwise.ts';

export interface ApplyOptions extends FitOptions {
  readonly lexicon: Lexicon;
  readonly voices: VoiceBook;
  /** What to call script.txt in messages. */
  readonly name: string;
}

export interface EditedScript {
  readonly script: Script<CastSegment>;
  readonly leftOut: readonly LeftOutEdit[];
  readonly messages: readonly Message[];
}

/**
 * The script with the edits that fit it, each segment that has one marked with what it had without. Words fit a segment
 * whose article's words are those that they replaced; a voice or a pause stays where these have changed as well.
 */
export function applyEdits(script: Script<CastSegment>, options: ApplyOptions): EditedScript {
  const { fitting, unfit } = fitEdits(script.segments, options);
  const made = script.segments.map((segment, index) =>
    editSegment(segment, fitting.get(index) ?? [], { ...options, script }),
  );
  const segments = made.map(({ segment }) => segment);
  const count = segments.filter(({ edited }) => edited !== undefined).length;
  // What has waited since an earlier time was told then.
  const newlyUnfit = unfit.filter((edit) => options.edits.some(({ place }) => place === edit.place));
  return {
    script: { ...script, segments },
    leftOut: [...made.flatMap(({ leftOut }) => leftOut), ...unfit.map(leftOutOf)],
    messages: [
      ...(count === 0 ? [] : [report('edits-kept', { name: options.name, count })]),
      ...made.flatMap(({ messages }) => messages),
      ...newlyUnfit.map(reportUnfit),
    ],
  };
}

interface Workplace extends ApplyOptions {
  readonly script: Script<CastSegment>;
}

/** A segment with its edits. A voice that the engine has not waits for an engine that has it. */
function editSegment(before: CastSegment, edits: readonly Edit[], { script, voices, lexicon }: Workplace) {
  const segment = edits.reduce((edited, edit) => withEdit(edited, edit, { before, lexicon }), before);
  const waiting = edits.filter(({ voice }) => voice !== null && voice.voice === null);
  return {
    segment,
    leftOut: waiting.map((edit) => leftOutOf({ ...edit, words: null, pauseAfterMs: null })),
    messages: [
      ...edits.flatMap((edit) => voiceMessages(edit, { segment: before, script, engine: voices.engine })),
      ...quotationMessages(segment, edits),
    ],
  };
}

/** Whoever is quoted has said what the article has: other words in their voice are told. */
function quotationMessages(
  { id, speaker, text, spoken, edited }: CastSegment,
  edits: readonly Edit[],
): readonly Message[] {
  const edit = edits.find(({ words }) => words !== null);
  if (speaker === null || edit === undefined || edited?.spoken === undefined) return [];
  if (sameWords(spoken, edited.spoken) || sameWords(spoken, text)) return [];
  return [report('edit-of-quotation', { id, speaker: speaker.name }, edit.place)];
}

interface Before {
  readonly before: CastSegment;
  readonly lexicon: Lexicon;
}

function withEdit(
  segment: CastSegment,
  { words, voice, pauseAfterMs }: Edit,
  { before, lexicon }: Before,
): CastSegment {
  const said = words === null ? null : sayOtherwise(words, before, lexicon);
  const edited: Edited = {
    ...segment.edited,
    ...(said !== null && said.spoken !== before.spoken && { spoken: before.spoken }),
    ...(voice?.voice != null && { voice: before.voice }),
    ...(pauseAfterMs !== null &&
      pauseAfterMs !== before.pauseAfterMs && { pauseAfterMs: before.pauseAfterMs }),
  };
  if (Object.keys(edited).length === 0) return segment;
  const { pronunciations: _, ...rest } = segment;
  return {
    ...(said === null ? segment : { ...rest, ...said }),
    voice: voice?.voice ?? segment.voice,
    pauseAfterMs: pauseAfterMs ?? segment.pauseAfterMs,
    edited,
  };
}

interface VoiceFacts {
  readonly segment: CastSegment;
  readonly script: Script<CastSegment>;
  readonly engine: string;
}

function voiceMessages(
  { voice: given, place }: Edit,
  { segment, script, engine }: VoiceFacts,
): readonly Message[] {
  if (given === null) return [];
  const { id } = segment;
  const { label, voice } = given;
  if (voice === null) return [report('edit-voice-missing', { id, voice: label, engine }, place)];
  const who = ownerOfVoice(voice, segment, script);
  return who === null ? [] : [report('edit-voice-confusing', { id, voice: label, who }, place)];
}

const leftOutOf = ({ words, voice, ...edit }: Edit): LeftOutEdit => ({
  id: edit.id,
  kind: edit.kind,
  speaker: edit.speaker,
  text: edit.text,
  spoken: words,
  voice: voice?.label ?? null,
  pauseAfterMs: edit.pauseAfterMs,
});

function reportUnfit({ id, text, words, voice, pauseAfterMs, place }: Edit): Message {
  const parts = [
    ...(words === null ? [] : ['words']),
    ...(voice === null ? [] : ['voice']),
    ...(pauseAfterMs === null ? [] : ['pause']),
  ];
  return report('edit-unmatched', { id, text, parts }, place);
}
