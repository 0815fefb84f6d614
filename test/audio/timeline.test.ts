import { describe, expect, it } from 'vitest';
import { codecTailSamples, frameSamples } from '../../src/audio/mp3/mp3-format.ts';
import { layTimeline } from '../../src/audio/timeline.ts';

describe('layTimeline', () => {
  it('puts pieces one after the other, without gap or overlap', () => {
    const { pieces, frames } = layTimeline([
      { blocks: 100, pauseMs: 500 },
      { blocks: 7, pauseMs: 0 },
      { blocks: 333, pauseMs: 1200 },
    ]);
    let end = 0;
    for (const piece of pieces) {
      expect(piece.startFrame).toBe(end);
      end += piece.frames;
    }
    expect(frames).toBe(end);
  });

  it('keeps pauses within half a frame of what was asked for', () => {
    for (const pauseMs of [100, 300, 500, 700, 1200]) {
      const { pieces } = layTimeline([{ blocks: 123, pauseMs }]);
      const pause = ((pieces[0]?.frames ?? 0) * frameSamples - 123 * 240) / 24;
      expect(Math.abs(pause - pauseMs)).toBeLessThanOrEqual(12);
    }
  });

  it('leaves the codec its silence after a clip that asks for no pause', () => {
    for (let blocks = 0; blocks < 50; blocks += 1) {
      const { pieces } = layTimeline([{ blocks, pauseMs: 0 }]);
      expect((pieces[0]?.frames ?? 0) * frameSamples - blocks * 240).toBeGreaterThanOrEqual(codecTailSamples);
    }
  });

  it('is empty without clips', () => {
    expect(layTimeline([])).toEqual({ pieces: [], frames: 0 });
  });
});
