import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../src/captions/cue.ts';
import { timeAt } from '../../src/captions/time-captions.ts';
import type { TimedSegment } from '../../src/script/segment.ts';

/** A segment of words that are said as they are written, with the times given. */
const segment = (id: string, text: string, times: readonly [start: number, end: number, pause: number]) =>
  ({
    id,
    kind: 'narration',
    block: 'b1',
    speaker: null,
    voice: { engine: 'stand-in', id: 'narrator', params: {} },
    language: 'en',
    text,
    spoken: text,
    map: [{ spoken: [0, text.length], text: [0, text.length] }],
    added: false,
    startMs: times[0],
    endMs: times[1],
    pauseAfterMs: times[2],
  }) as const satisfies TimedSegment;

const timesOf = (...segments: readonly TimedSegment[]) => {
  const last = segments.at(-1);
  const durationMs = (last?.endMs ?? 0) + (last?.pauseAfterMs ?? 0);
  return cuesOf({
    script: { language: 'en', segments },
    chapters: [],
    audio: { fileName: 'audio.mp3', mediaType: 'audio/mpeg', byteLength: 1, durationMs },
  }).map(({ startMs, endMs }) => [startMs, endMs]);
};

const forty = 'forty characters make one line, in two s';

describe('the times of captions', () => {
  it('are those of the words', () => {
    expect(timesOf(segment('1', forty, [0, 2500, 300]), segment('2', forty, [2800, 5300, 0]))).toEqual([
      [0, 2500],
      [2800, 5300],
    ]);
  });

  it('reach into the pause where the words are said too fast to be read', () => {
    expect(timesOf(segment('1', forty, [0, 1800, 500]), segment('2', forty, [2300, 4800, 0]))).toEqual([
      [0, 2000],
      [2300, 4800],
    ]);
  });

  it('reach beyond the pause where that is not enough, and the next caption waits', () => {
    expect(timesOf(segment('1', forty, [0, 1600, 200]), segment('2', forty, [1800, 4300, 0]))).toEqual([
      [0, 2000],
      [2000, 4300],
    ]);
  });

  it('never wait so long that the next caption starts when its words are over', () => {
    expect(timesOf(segment('1', forty, [0, 800, 200]), segment('2', forty, [1000, 1400, 2000]))).toEqual([
      [0, 1200],
      [1200, 3200],
    ]);
  });

  it('let a word stand long enough to be seen', () => {
    expect(timesOf(segment('1', 'No.', [0, 300, 700]), segment('2', forty, [1000, 3500, 0]))).toEqual([
      [0, 800],
      [1000, 3500],
    ]);
  });

  it('divide a segment by what is said, not by what is shown', () => {
    const text = 'It cost $3.5m in all, and nobody in the whole town was surprised by that.';
    const spoken = `It cost three point five million dollars${text.slice('It cost $3.5m'.length)}`;
    const grown = spoken.length - text.length;
    const said: TimedSegment = {
      ...segment('1', text, [0, 10_000, 0]),
      spoken,
      map: [
        { spoken: [0, 7], text: [0, 7] },
        { spoken: [8, 13 + grown], text: [8, 13] },
        { spoken: [13 + grown, spoken.length], text: [13, text.length] },
      ],
    };
    expect(timeAt(said, 0)).toBe(0);
    expect(timeAt(said, 13) / 10_000).toBeCloseTo((13 + grown) / spoken.length, 5);
    expect(timeAt(said, text.length)).toBe(10_000);
  });

  it('are those that its words have, where they are known', () => {
    const said = {
      ...segment('1', 'It rose by two.', [1000, 5000, 0]),
      timing: 'engine',
      words: [
        { spoken: [0, 2], startMs: 1000, endMs: 1400 },
        { spoken: [3, 7], startMs: 3000, endMs: 3800 },
        { spoken: [8, 10], startMs: 3800, endMs: 4000 },
        { spoken: [11, 15], startMs: 4100, endMs: 4900 },
      ],
    } as const satisfies TimedSegment;
    expect([0, 1, 3, 5, 11, 15].map((offset) => timeAt(said, offset))).toEqual([
      1000, 1200, 3000, 3400, 4100, 5000,
    ]);
  });
});
