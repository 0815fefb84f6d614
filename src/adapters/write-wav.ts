import type { Speech } from '../ports/speech-engine.ts';

const headerBytes = 44;

/** A RIFF WAVE file of 16-bit mono samples. */
export function formatWav({ samples, sampleRateHz }: Pick<Speech, 'samples' | 'sampleRateHz'>): Uint8Array {
  const wav = Buffer.alloc(headerBytes + 2 * samples.length);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(wav.length - 8, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRateHz, 24);
  wav.writeUInt32LE(2 * sampleRateHz, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(2 * samples.length, 40);
  for (const [index, sample] of samples.entries()) wav.writeInt16LE(sample, headerBytes + 2 * index);
  return wav;
}
