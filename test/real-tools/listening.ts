import { voiceKey } from '../../src/check/script/voices.ts';
import type { ScriptJson } from '../../src/script/schema.ts';

/** The rate of the embedded voices' audio. */
export const sampleRateHz = 24_000;

const samplesOf = (ms: number): number => Math.round((ms / 1000) * sampleRateHz);

function joined(parts: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What each voice says, one sentence after the other, without the pauses. */
export function samplesByVoice(samples: Int16Array, { segments }: ScriptJson): readonly Int16Array[] {
  const stretches = new Map<string, Int16Array[]>();
  for (const segment of segments) {
    const { startMs = 0, endMs = 0 } = segment;
    const known = stretches.get(voiceKey(segment)) ?? [];
    known.push(samples.subarray(samplesOf(startMs), samplesOf(endMs)));
    stretches.set(voiceKey(segment), known);
  }
  return Array.from(stretches.values(), joined);
}

/** Milliseconds. What is softer than −60 dB of full scale is silence. */
export function longestSilence(samples: Int16Array): number {
  let [longest, current] = [0, 0];
  for (const sample of samples) {
    current = Math.abs(sample) <= 32 ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return (longest / sampleRateHz) * 1000;
}
