/**
 * Who is heard in which voice. The narrator reads everything but quotations; each speaker has one voice throughout;
 * quotations of nobody share one that is nobody else's, so that a listener hears that they are quotations.
 */
import type { Speaker } from '../article/speaker.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import { hasVoices, type Conventions } from '../script/conventions.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import type { KeptVoices } from './cast-file.ts';
import { chooseVoice } from './choose-voice.ts';
import { findKept, reportUnfit, voicesToKeep } from './kept-voices.ts';
import { quotedSpeakers, roleOf, type QuotedSpeaker } from './quoted-speakers.ts';
import { findPins, requireChoice } from './pin-voices.ts';
import { listChoices, type Ensemble, type VoiceChoice } from './voice-choices.ts';

/** The settings of `narration` that casting follows. */
export interface CastingConfig {
  /** The narrator's voice; null for the engine's first. */
  readonly voice: string | null;
  /** Words a minute. */
  readonly rate: number;
  /** Voices by the speaker's name, or another name that the article has for them. */
  readonly cast: Readonly<Record<string, string>>;
  /** Where speakers have no voices of their own, the narrator reads everything. */
  readonly quotes?: Conventions['quotes'];
}

export interface CastingOptions {
  readonly engine: Pick<SpeechEngine, 'id' | 'voices'>;
  readonly speakers: readonly Speaker[];
  readonly narration: CastingConfig;
  /** The voices that speakers had in earlier editions, by name. */
  readonly kept?: KeptVoices;
}

export interface Casting {
  readonly script: Script<CastSegment>;
  readonly messages: readonly Message[];
  /** The voices that speakers of this edition should have in the next ones, by name; those that they had before too. */
  readonly keep: KeptVoices;
}

/** @throws AppError `voice-unknown` where the configuration names a voice that the engine has not */
export function castVoices(
  script: Script,
  { engine, speakers, narration, kept = {} }: CastingOptions,
): Casting {
  const { ensemble, messages } = gatherEnsemble(script.language, engine, narration.rate);
  const narrator = requireChoice(narration.voice ?? ensemble.voices[0]?.id ?? '', ensemble);
  if (!hasVoices({ quotes: narration.quotes ?? 'voices' })) {
    return { script: castOne(script, narrator), messages, keep: {} };
  }
  const quoted = quotedSpeakers(script.segments);
  const pins = findPins(quoted, { speakers, ensemble, pins: narration.cast });
  const found = findKept(quoted, { speakers, ensemble, kept });
  const company = { choices: listChoices(ensemble), narrator, speakers };
  const { cast, moved } = castSpeakers(quoted, { ...company, pins: new Map([...found.voices, ...pins]) });
  const segments = script.segments.map((segment) => {
    const { voice } = cast.get(roleOf(segment) ?? '') ?? narrator;
    return { ...segment, voice };
  });
  return {
    script: { ...script, segments },
    messages: [
      ...messages,
      ...found.messages,
      ...moved,
      ...reportUnfit(quoted, { speakers, voices: found.voices, cast }),
      ...reportSharing(quoted, cast, narrator),
    ],
    keep: voicesToKeep(quoted, { speakers, found, pins, cast }),
  };
}

const castOne = (script: Script, { voice }: VoiceChoice): Script<CastSegment> => ({
  ...script,
  segments: script.segments.map((segment) => ({ ...segment, voice })),
});

/** The voices for a language; where there is none, all of them and a message. */
function gatherEnsemble(
  language: string,
  { id, voices }: CastingOptions['engine'],
  rate: number,
): { readonly ensemble: Ensemble; readonly messages: readonly Message[] } {
  const primary = (tag: string): string | undefined => tag.toLowerCase().split('-', 1)[0];
  const fitting = voices.filter((voice) => primary(voice.language) === primary(language));
  if (fitting.length > 0) return { ensemble: { engine: id, voices: fitting, rate }, messages: [] };
  const messages = [report('language-unvoiced', { engine: id, language })];
  return { ensemble: { engine: id, voices, rate }, messages };
}

interface Company {
  readonly choices: readonly VoiceChoice[];
  readonly narrator: VoiceChoice;
  readonly pins: ReadonlyMap<string, VoiceChoice>;
  readonly speakers: readonly Speaker[];
}

/** Speakers with a voice of their own already first, so that nobody else takes their voices; then the others in the order of their first words. */
function castSpeakers(
  quoted: readonly QuotedSpeaker[],
  { choices, narrator, pins, speakers }: Company,
): { readonly cast: ReadonlyMap<string, VoiceChoice>; readonly moved: readonly Message[] } {
  const cast = new Map<string, VoiceChoice>();
  const moved: Message[] = [];
  for (const [id, choice] of pins) {
    const taken = rivalOf(choice, { quoted, id, cast, narrator });
    if (taken === null) cast.set(id, choice);
    else moved.push(report('voice-pin-moved', { speaker: nameOf(id, quoted), voice: choice.label, taken }));
  }
  for (const speaker of quoted) {
    if (cast.has(speaker.id)) continue;
    const gender = speakers.find(({ id }) => id === speaker.id)?.gender ?? null;
    cast.set(speaker.id, chooseVoice(speaker, gender, { choices, narrator, cast }) ?? narrator);
  }
  return { cast, moved };
}

interface Rivalry {
  readonly quoted: readonly QuotedSpeaker[];
  readonly id: string;
  readonly cast: ReadonlyMap<string, VoiceChoice>;
  readonly narrator: VoiceChoice;
}

/** The name of who has a voice already and must not be confused with the speaker; null where nobody has. */
function rivalOf({ label }: VoiceChoice, { quoted, id, cast, narrator }: Rivalry): string | null {
  if (label === narrator.label) return 'the narrator';
  const neighbours = quoted.find((speaker) => speaker.id === id)?.neighbours ?? new Set();
  const rival = [...cast].find(([other, choice]) => choice.label === label && neighbours.has(other));
  return rival === undefined ? null : nameOf(rival[0], quoted);
}

const nameOf = (id: string, quoted: readonly QuotedSpeaker[]): string =>
  quoted.find((speaker) => speaker.id === id)?.name ?? id;

/** A message for each voice that several are heard in; the narrator's too, where an engine has no other. */
function reportSharing(
  quoted: readonly QuotedSpeaker[],
  cast: ReadonlyMap<string, VoiceChoice>,
  narrator: VoiceChoice,
): readonly Message[] {
  const labels = [...new Set([...cast.values()].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const speakers = quoted.filter(({ id }) => cast.get(id)?.label === label).map(({ name }) => name);
    if (label === narrator.label) speakers.unshift('the narrator');
    return speakers.length < 2 ? [] : [report('voice-shared', { speakers, voice: label })];
  });
}
