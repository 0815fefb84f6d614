import type { Speaker } from '../article/speaker.ts';
import type { EngineVoice } from '../ports/speech-engine.ts';
import type { QuotedSpeaker } from './quoted-speakers.ts';
import type { VoiceChoice } from './voice-choices.ts';

export interface Casting {
  readonly choices: readonly VoiceChoice[];
  readonly narrator: VoiceChoice;
  /** Who has which voice so far, by speaker id. */
  readonly cast: ReadonlyMap<string, VoiceChoice>;
}

const genders = { feminine: 'female', masculine: 'male' } as const satisfies Record<
  NonNullable<Speaker['gender']>,
  EngineVoice['gender']
>;

/** What each flaw of a choice weighs: a voice of the wrong gender misinforms, a shared one only confuses. */
const weights = {
  wrongGender: 1000,
  shared: 100,
  neighbourAlike: 10,
  neighbourPitch: 5,
  narratorAlike: 1,
} as const;

/** Where an engine does not tell the pitch of a voice. */
const usualPitchHz = { female: 200, male: 110, unknown: 150 } as const;
/** Two voices this far apart, or farther, are told apart by their pitch alone. */
const farSemitones = 5;

/**
 * The voice that suits a speaker best, and stands out best from the neighbours', among those that neither the narrator
 * nor a neighbour has. The first of equals is taken, so the outcome depends on the order of the speakers only. Null
 * where no voice is left.
 */
export function chooseVoice(
  speaker: QuotedSpeaker,
  gender: Speaker['gender'],
  { choices, narrator, cast }: Casting,
): VoiceChoice | null {
  const neighbours = [...speaker.neighbours].flatMap((id) => cast.get(id) ?? []);
  const taken = new Set([narrator, ...neighbours].map(({ label }) => label));
  const sharers = (choice: VoiceChoice): number =>
    [...cast.values()].filter(({ label }) => label === choice.label).length;
  const flaws = (choice: VoiceChoice): number =>
    weights.wrongGender * Number(isWrongGender(choice.base.gender, gender)) +
    weights.shared * sharers(choice) +
    weights.neighbourAlike * Number(neighbours.some(({ base }) => base.id === choice.base.id)) +
    weights.neighbourPitch * Math.max(0, ...neighbours.map((other) => nearness(choice, other))) +
    weights.narratorAlike * Number(narrator.base.id === choice.base.id);
  const free = choices
    .filter(({ label }) => !taken.has(label))
    .map((choice) => ({ choice, cost: flaws(choice) }));
  const least = Math.min(...free.map(({ cost }) => cost));
  return free.find(({ cost }) => cost === least)?.choice ?? null;
}

export const isWrongGender = (voice: EngineVoice['gender'], speaker: Speaker['gender']): boolean =>
  speaker !== null && voice !== 'unknown' && voice !== genders[speaker];

/** How near two voices are in pitch: 1 for the same, 0 where nobody takes one for the other. */
function nearness(one: VoiceChoice, other: VoiceChoice): number {
  const semitones = Math.abs(12 * Math.log2(pitchOf(one) / pitchOf(other)));
  return Math.max(0, 1 - semitones / farSemitones);
}

const pitchOf = ({ voice, base }: VoiceChoice): number =>
  voice.params.pitchHz ?? base.pitchHz ?? usualPitchHz[base.gender];
