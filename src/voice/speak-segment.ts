import { AppError } from '../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../ports/speech-engine.ts';
import type { CastSegment } from '../script/segment.ts';
import { faultOf } from './judge-speech.ts';

/**
 * Has the engine say a segment, and listens to it: what cannot be the segment's speech is asked for once more, and never
 * used.
 * @throws AppError `engine-failed`, `engine-timed-out`, or the signal's reason
 */
export async function speakSegment(
  { spoken, language, voice, pronunciations }: CastSegment,
  engine: SpeechEngine,
  signal?: AbortSignal,
): Promise<Speech> {
  const request: SpeechRequest = {
    text: spoken,
    language,
    voice: voice.id,
    params: voice.params,
    ...(pronunciations && { pronunciations }),
  };
  const declaredHz = engine.traits?.sampleRateHz ?? null;
  const first = await engine.synthesize(request, signal);
  if (faultOf(first, request, declaredHz) === null) return first;
  const second = await engine.synthesize(request, signal);
  const problem = faultOf(second, request, declaredHz);
  if (problem === null) return second;
  throw AppError.of('engine-failed', { engine: engine.id, problem: `it gave ${problem}`, text: spoken });
}

/** The letters and digits of a segment that the engine leaves out, and whether it can say any of them. */
export function sayabilityOf(
  { spoken }: CastSegment,
  engine: SpeechEngine,
): { readonly lost: readonly string[]; readonly isSayable: boolean } {
  const lost = engine.cannotSay?.(spoken) ?? [];
  const letters = spoken.match(/[\p{Letter}\p{Number}]/gu) ?? [];
  return { lost, isSayable: letters.some((letter) => !lost.includes(letter)) };
}
