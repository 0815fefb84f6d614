import type { Digest } from '../ports/digest.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import type { CastSegment } from '../script/segment.ts';

/** Raised whenever what is done to an engine's speech before it is kept changes. */
const formatVersion = '6';

/** The name under which a segment's speech is kept: all that it depends on, and nothing else. */
export function speechKey(
  { voice, language, spoken, pronunciations = [] }: CastSegment,
  { id, version }: Pick<SpeechEngine, 'id' | 'version'>,
  digest: Digest,
): string {
  const { pitchHz = 'own', rate = 1 } = voice.params;
  const sounds = pronunciations.length === 0 ? [] : [JSON.stringify(pronunciations)];
  const params = [`${pitchHz}`, `${rate}`];
  return digest(['speech', formatVersion, id, version, voice.id, ...params, language, spoken, ...sounds]);
}
