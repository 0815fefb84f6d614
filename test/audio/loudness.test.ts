import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weighBlocks } from '../../src/audio/k-weighting.ts';
import { LoudnessMeter } from '../../src/audio/loudness.ts';
import { fullScale } from '../../src/audio/pcm-format.ts';
import { ebur128 } from '../support/ffmpeg.ts';
import { needs } from '../support/needs.ts';
import { babble, tone, toPcm } from './signals.ts';
import { formatWav } from '../../src/adapters/write-wav.ts';

function loudnessOf(signal: Float64Array): number {
  const samples = toPcm(signal, fullScale);
  const meter = new LoudnessMeter();
  meter.add(weighBlocks(samples.subarray(0, samples.length - (samples.length % 240))), 1);
  return meter.lufs;
}

const sine = (frequencyHz: number, amplitude: number, seconds = 5): Float64Array =>
  tone({ frequencyHz, amplitude, seconds, sampleRateHz: 24_000 });

describe('LoudnessMeter', () => {
  it('reads the standard’s reference: a full sine of 997 Hz in one channel is -3.01 LUFS', () => {
    expect(loudnessOf(sine(997, 1))).toBeCloseTo(-3.01, 1);
    expect(loudnessOf(sine(997, 0.1))).toBeCloseTo(-23.01, 1);
  });

  it('takes a gain as if the signal were louder by it, and a programme in parts as the whole', () => {
    const energies = Float32Array.from({ length: 205 }, (_, block) => 1 + (block % 9));
    const [whole, parts] = [new LoudnessMeter(), new LoudnessMeter()];
    whole.add(energies, 1);
    for (const [start, end] of [
      [0, 7],
      [7, 60],
      [60, 205],
    ] as const)
      parts.add(energies.subarray(start, end), 0.01);
    expect(parts.lufs).toBeCloseTo(whole.lufs - 20, 6);
  });

  it('takes silence as blocks of nothing', () => {
    const [said, added] = [new LoudnessMeter(), new LoudnessMeter()];
    for (const meter of [said, added]) meter.add(new Float32Array(55).fill(1), 1);
    said.addSilence(250);
    added.add(new Float32Array(250), 1);
    for (const meter of [said, added]) meter.add(new Float32Array(95).fill(3), 1);
    expect(said.lufs).toBe(added.lufs);
  });

  it('leaves silence out, however long it is', () => {
    const [speech, silence] = [sine(997, 0.1), new Float64Array(240_000)];
    const both = new Float64Array(speech.length + silence.length);
    both.set(speech);
    expect(loudnessOf(both)).toBeCloseTo(-23.1, 0);
  });

  it('leaves out what is more than 10 LU under the rest', () => {
    const both = new Float64Array(480_000);
    both.set(sine(997, 0.1, 10));
    both.set(sine(997, 0.02, 10), 240_000);
    expect(loudnessOf(both)).toBeCloseTo(-23.1, 0);
  });

  it('gives audio of less than 400 ms the loudness of all of it', () => {
    expect(loudnessOf(sine(997, 0.1, 0.2))).toBeCloseTo(-23, 0);
  });

  it('reads silence, and nothing, as endlessly quiet', () => {
    expect(loudnessOf(new Float64Array(48_000))).toBe(-Infinity);
    expect(new LoudnessMeter().lufs).toBe(-Infinity);
  });
});

needs('ffmpeg').describe('LoudnessMeter beside ffmpeg', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-loudness-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['a low tone', sine(60, 0.5)],
    ['a high tone', sine(6000, 0.3)],
    ['a quiet tone', sine(440, 0.02)],
    ['a babble with silences', babble(12)],
    ['another babble', babble(20, 7)],
  ])('agrees within 0.1 LU on %s', async (_, signal) => {
    const path = join(folder, 'signal.wav');
    await writeFile(path, formatWav({ samples: toPcm(signal, 32_767), sampleRateHz: 24_000 }));
    const { integratedLufs } = await ebur128(path);
    // ffmpeg rounds to a tenth.
    expect(Math.abs(loudnessOf(signal) - integratedLufs)).toBeLessThan(0.15);
  });
});
