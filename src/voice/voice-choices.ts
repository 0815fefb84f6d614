/** The voices to choose from: an engine's own, and those that a changed pitch makes of them. */
import type { EngineVoice } from '../ports/speech-engine.ts';
import type { Voice } from '../script/segment.ts';

export interface VoiceChoice {
  /** What tells it from every other choice: "slt", "slt@214". */
  readonly label: string;
  readonly base: EngineVoice;
  readonly voice: Voice;
}

export interface Ensemble {
  readonly engine: string;
  readonly voices: readonly EngineVoice[];
  /** Words a minute. */
  readonly rate: number;
}

/**
 * Factors of pitch that make a voice sound like somebody else: three to four semitones and more, so that no listener
 * takes two of them for one. A man's voice above the range, or a woman's below it, would be mistaken for the other.
 */
const pitchFactors = [1.26, 0.83, 1.55];
const pitchRanges = { female: [140, 275], male: [80, 165], unknown: [80, 275] } as const;

const usualWordsPerMinute = 170;

/** The engine's own voices first, in its order; then the others, so that those of one voice stand far apart. */
export function listChoices({ engine, voices, rate }: Ensemble): readonly VoiceChoice[] {
  const own = voices.map((base) => makeChoice(engine, base, { rate }));
  const pitched = pitchFactors.flatMap((factor) =>
    voices.flatMap((base) => {
      const pitchHz = Math.round((base.pitchHz ?? 0) * factor);
      const [lowest, highest] = pitchRanges[base.gender];
      return pitchHz < lowest || pitchHz > highest ? [] : [makeChoice(engine, base, { rate, pitchHz })];
    }),
  );
  return [...own, ...pitched];
}

/** A voice at a rate in words a minute, and, where it can be given one, at a pitch. */
function makeChoice(
  engine: string,
  base: EngineVoice,
  { rate, pitchHz }: { readonly rate: number; readonly pitchHz?: number },
): VoiceChoice {
  const isPitched = pitchHz !== undefined && base.pitchHz !== undefined && pitchHz !== base.pitchHz;
  const factor = Math.min(2, Math.max(0.5, rate / (base.wordsPerMinute ?? usualWordsPerMinute)));
  const rounded = Math.round(factor * 100) / 100;
  const params = { ...(isPitched && { pitchHz }), ...(rounded !== 1 && { rate: rounded }) };
  return {
    label: isPitched ? `${base.id}@${pitchHz}` : base.id,
    base,
    voice: { engine, id: base.id, params },
  };
}

/** A voice as a person names it in the configuration: its id, and a pitch in hertz after "@". Null for any other word. */
export function findChoice(spec: string, { engine, voices, rate }: Ensemble): VoiceChoice | null {
  const [, id, pitch] = /^(.+?)(?:@(\d{2,3}))?$/u.exec(spec) ?? [];
  const base = voices.find((voice) => voice.id === id);
  if (base === undefined) return null;
  return makeChoice(engine, base, { rate, ...(pitch !== undefined && { pitchHz: Number(pitch) }) });
}
