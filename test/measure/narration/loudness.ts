/** How far apart in loudness the voices of one engine are, in LU. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFlite } from '../../../src/adapters/flite/open-flite.ts';
import { formatWav } from '../../../src/adapters/write-wav.ts';
import { applyGain } from '../../../src/audio/apply-gain.ts';
import { makeClip } from '../../../src/audio/clip.ts';
import { ceiling } from '../../../src/audio/master.ts';
import { sampleRateHz } from '../../../src/audio/pcm-format.ts';
import { ebur128 } from '../../support/ffmpeg.ts';
import type { Echogarden } from './echogarden.ts';

const voices = ['slt', 'rms', 'awb', 'kal16'];
const text =
  'The ferry is late again, because a fog has come in from the sea. The captain waits for it to lift, and nobody on the quay believes that it will.';

interface Sound {
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
}

export interface LoudnessFigures {
  readonly raw: number;
  readonly echogarden: number | null;
  readonly lectern: number;
}

export async function measureLoudness(echogarden: Echogarden | null): Promise<LoudnessFigures> {
  const flite = await openFlite({ threads: 1 });
  const raw: Sound[] = [];
  for (const voice of voices) raw.push(await flite.synthesize({ text, language: 'en', voice, params: {} }));
  await flite.close();
  const echo: Sound[] = [];
  for (const voice of echogarden === null ? [] : voices) {
    const speech = await echogarden?.say(text, 'flite', voice);
    if (speech !== undefined) echo.push(toSound(speech.audio.audioChannels[0], speech.audio.sampleRate));
  }
  return {
    raw: await spreadOf(raw),
    echogarden: echo.length === 0 ? null : await spreadOf(echo),
    lectern: await spreadOf(raw.map(level)),
  };
}

const toSound = (samples: Float32Array | undefined, rate: number): Sound => ({
  samples: Int16Array.from(samples ?? [], (sample) => Math.round(32_767 * Math.max(-1, Math.min(1, sample)))),
  sampleRateHz: rate,
});

/** A voice as an edition has it. */
function level(sound: Sound): Sound {
  const { samples, peaks, gain } = makeClip(sound);
  const levelled = new Float32Array(samples.length);
  applyGain(samples, { peaks, gain, ceiling }, levelled);
  return toSound(levelled, sampleRateHz);
}

async function spreadOf(sounds: readonly Sound[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-loudness-'));
  try {
    const found: number[] = [];
    for (const sound of sounds) {
      const path = join(folder, 'voice.wav');
      await writeFile(path, formatWav(sound));
      found.push((await ebur128(path)).integratedLufs);
    }
    return Math.max(...found) - Math.min(...found);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
