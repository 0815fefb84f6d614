/** An engine that takes no time, so that a book of ten hours can be narrated in a bench. */
import type { Speech, SpeechEngine } from '../../src/ports/speech-engine.ts';

const sampleRateHz = 16_000;
/** In truth it is three times as much; this is just not too fast to be taken for speech. */
const secondsPerLetter = 0.025;
/** So much is said by the real engine, whose memory is a part of what is measured. */
const saidInTruth = 60;

/** A minute of a voice that says nothing: a tone with overtones that comes and goes like syllables. */
const murmur = Int16Array.from({ length: 60 * sampleRateHz }, (_, index) => {
  const time = index / sampleRateHz;
  const syllable = Math.sin(Math.PI * 4.3 * time) ** 2;
  const tone = [1, 2, 3, 5].reduce((sum, part) => sum + Math.sin(part * 754 * time) / part, 0);
  return 6000 * syllable * tone;
});

export function hastyEngine(engine: SpeechEngine): SpeechEngine {
  let asked = 0;
  return {
    ...engine,
    async synthesize(request, signal) {
      asked += 1;
      return asked <= saidInTruth ? engine.synthesize(request, signal) : murmurOf(request.text, asked);
    },
  };
}

/** Each time another stretch of the murmur. */
function murmurOf(text: string, asked: number): Speech {
  const length = Math.round(text.length * secondsPerLetter * sampleRateHz);
  const start = (asked * 997) % (murmur.length - length);
  return { samples: murmur.slice(start, start + length), sampleRateHz, words: null };
}
