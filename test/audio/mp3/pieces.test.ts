import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatInfoFrame } from '../../../src/audio/mp3/info-frame.ts';
import {
  codecTailSamples,
  flushFrames,
  frameBytes,
  frameHeader,
  frameSamples,
} from '../../../src/audio/mp3/mp3-format.ts';
import { needs } from '../../support/needs.ts';
import { runTool } from '../../support/run-tool.ts';
import { openEncoder } from '../open-encoder.ts';
import { babble, withSoftEdges } from '../signals.ts';

/** Noise with the codec's silence at its end, in whole frames. */
function piece(seconds: number, seed: number): Float32Array {
  const signal = withSoftEdges(babble(seconds, seed));
  const frames = Math.ceil((signal.length + codecTailSamples) / frameSamples);
  const samples = new Float32Array(frames * frameSamples);
  samples.set(signal);
  return samples;
}

const join2 = (parts: readonly Float32Array[]): Float32Array =>
  Float32Array.from(parts.flatMap((part) => [...part]));

/** An MP3 of pieces, each encoded by itself. */
async function encodeAll(pieces: readonly Float32Array[]): Promise<Buffer> {
  const encode = await openEncoder();
  const encoded = pieces.map((samples, index) => {
    const bytes = encode(samples);
    return index === pieces.length - 1 ? bytes : bytes.subarray(0, bytes.length - flushFrames * frameBytes);
  });
  const samples = pieces.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([formatInfoFrame(samples / frameSamples + flushFrames, samples), ...encoded]);
}

describe('openLame', () => {
  it('gives every piece its frames, all of one size, and the two that flush it', async () => {
    const encode = await openEncoder();
    for (const seconds of [0.05, 0.3, 1.7]) {
      const samples = piece(seconds, 3);
      const bytes = encode(samples);
      expect(bytes.length).toBe((samples.length / frameSamples + flushFrames) * frameBytes);
      for (let offset = 0; offset < bytes.length; offset += frameBytes)
        expect([bytes[offset], bytes[offset + 1]]).toEqual([frameHeader[0], frameHeader[1]]);
    }
  });

  it('gives one piece the same bytes, whatever came before it', async () => {
    const [one, two] = [await openEncoder(), await openEncoder()];
    two(piece(2, 8));
    two(piece(0.4, 9));
    expect(two(piece(1, 5))).toEqual(one(piece(1, 5)));
  });
});

describe('formatInfoFrame', () => {
  it('is one frame of the same kind as the others, with the length of the audio', () => {
    const frame = Buffer.from(formatInfoFrame(102, 100 * frameSamples));
    expect(frame.length).toBe(frameBytes);
    expect([...frame.subarray(0, 4)]).toEqual(frameHeader);
    expect(frame.toString('latin1', 13, 17)).toBe('Info');
    expect(frame.readUInt32BE(21)).toBe(102);
    expect(frame.readUInt32BE(25)).toBe(103 * frameBytes);
  });

  it('refuses more padding than the tag has room for', () => {
    expect(() => formatInfoFrame(200, 100 * frameSamples)).toThrow(RangeError);
    expect(() => formatInfoFrame(100, 100 * frameSamples)).toThrow(RangeError);
  });
});

needs('ffmpeg').describe('pieces as ffmpeg decodes them', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-pieces-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function decode(mp3: Buffer): Promise<Float32Array> {
    const path = join(folder, 'pieces.mp3');
    await writeFile(path, mp3);
    const { stdout } = await runTool('ffmpeg', ['-nostdin', '-i', path, '-f', 'f32le', '-']);
    return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.length));
  }

  const pieces = [piece(0.9, 1), piece(0.1, 2), piece(2.3, 3), piece(0.4, 4)];

  it('come out sample for sample where they were put in', async () => {
    const decoded = await decode(await encodeAll(pieces));
    const original = join2(pieces);
    expect(decoded.length).toBe(original.length);
    let start = 0;
    for (const { length } of pieces) {
      const errorPower = original
        .subarray(start, start + length)
        .reduce((sum, sample, index) => sum + (sample - (decoded[start + index] ?? 0)) ** 2, 0);
      const power = original.subarray(start, start + length).reduce((sum, sample) => sum + sample ** 2, 0);
      // Noise is the hardest there is to encode: what is shifted by one sample has an error as large as itself.
      expect(errorPower / power).toBeLessThan(0.25);
      start += length;
    }
  });

  it('leave no click where they meet', async () => {
    const decoded = await decode(await encodeAll(pieces));
    let start = 0;
    for (const { length } of pieces.slice(0, -1)) {
      start += length;
      const seam = decoded.subarray(start - 400, start - 100);
      expect(Math.max(...seam.map(Math.abs))).toBeLessThan(0.02);
    }
  });
});
