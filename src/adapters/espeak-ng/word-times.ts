/** Times of words from what espeak-ng's library tells while it speaks. */
import type { Speech } from '../../ports/speech-engine.ts';
import type { SpeechEvent } from './library-protocol.ts';
import type { Spelling } from './spell-for-espeak.ts';

type WordMark = NonNullable<Speech['words']>[number];

export interface Said {
  readonly events: readonly SpeechEvent[];
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

interface Heard {
  /** Which of the text's words. */
  readonly word: number;
  readonly startMs: number;
  endMs: number;
}

/**
 * A word begins where the library says so and ends with its last sound, before any pause. Words that the library says
 * in one ("of the", "twenty-three") share its time by their letters. Null where it has not told of the first word.
 */
export function timeEventWords(text: string, spelling: Spelling, said: Said): Speech['words'] {
  const words = [...text.matchAll(/\S+/gu)]
    .filter(([word]) => lettersIn(word) > 0)
    .map(({ 0: word, index }) => ({
      range: [index, index + word.length] as const,
      letters: lettersIn(word),
    }));
  const heard = hearWords(said, (at) => {
    const place = spelling.placeOf(at);
    return words.findIndex(({ range }) => place >= range[0] && place < range[1]);
  });
  if (heard[0]?.word !== 0) return null;
  return heard.flatMap(({ word, startMs, endMs }, index) =>
    shareTime(words.slice(word, heard[index + 1]?.word), { startMs, endMs }),
  );
}

const lettersIn = (word: string): number => word.match(/[\p{Letter}\p{Number}]/gu)?.length ?? 0;

function hearWords({ events, samples, sampleRateHz }: Said, wordAt: (character: number) => number): Heard[] {
  const heard: Heard[] = [];
  const msAt = (sample: number): number => Math.round((1000 * sample) / sampleRateHz);
  let begun: Omit<Heard, 'endMs'> = { word: -1, startMs: 0 };
  for (const [index, { kind, at, sample }] of events.entries()) {
    if (kind === 'word') {
      const word = wordAt(at);
      if (word > begun.word) begun = { word, startMs: msAt(sample) };
    }
    if (kind !== 'sound') continue;
    const endMs = msAt(events[index + 1]?.sample ?? samples.length);
    const last = heard.at(-1);
    if (last?.word === begun.word) last.endMs = endMs;
    else heard.push({ ...begun, endMs });
  }
  return heard;
}

function shareTime(
  words: readonly { readonly range: WordMark['range']; readonly letters: number }[],
  { startMs, endMs }: Pick<WordMark, 'startMs' | 'endMs'>,
): WordMark[] {
  const all = words.reduce((sum, { letters }) => sum + letters, 0);
  let before = 0;
  return words.map(({ range, letters }) => {
    const msAfter = (some: number): number => Math.round(startMs + ((endMs - startMs) * some) / all);
    const mark = { range, startMs: msAfter(before), endMs: msAfter(before + letters) };
    before += letters;
    return mark;
  });
}
