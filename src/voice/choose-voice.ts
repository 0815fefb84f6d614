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
const weights = { wrongGender: 1000, shared: 100, neighbourAlike: 10, narratorAlike: 1 } as const;

/**
 * The voice that suits a speaker best among those that neither the narrator nor a neighbour has. The first of equals is
 * taken, so the outcome depends on the order of the speakers only. Null where no voice is left.
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
    weights.narratorAlike * Number(narrator.base.id === choice.base.id);
  const free = choices
    .filter(({ label }) => !taken.has(label))
    .map((choice) => ({ choice, cost: flaws(choice) }));
  const least = Math.min(...free.map(({ cost }) => cost));
  return free.find(({ cost }) => cost === least)?.choice ?? null;
}

const isWrongGender = (voice: EngineVoice['gender'], speaker: Speaker['gender']): boolean =>
  speaker !== null && voice !== 'unknown' && voice !== genders[speaker];
