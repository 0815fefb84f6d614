import { describe, expect, it } from 'vitest';
import { readWav } from '../../src/adapters/read-wav.ts';
import { formatWav } from '../../src/adapters/write-wav.ts';

const wav = formatWav({ samples: Int16Array.of(1, -2, 300, -32_768), sampleRateHz: 16_000 });

/** A WAV file of another kind of samples than ours. */
function wavOf(kind: { code: number; bits: number; channels?: number }, data: Uint8Array): Buffer {
  const { code, bits, channels = 1 } = kind;
  const bytes = Buffer.concat([wav.subarray(0, 44), data]);
  bytes.writeUInt16LE(code, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt16LE(bits, 34);
  bytes.writeUInt32LE(data.length, 40);
  return bytes;
}

describe('readWav', () => {
  it('reads samples and rate', () => {
    expect(readWav(wav)).toEqual({ sampleRateHz: 16_000, samples: Int16Array.of(1, -2, 300, -32_768) });
  });

  it('reads samples at an odd address, past chunks that it does not know', () => {
    const list = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
    const bytes = Buffer.concat([Buffer.of(0), wav.subarray(0, 36), list, wav.subarray(36)]).subarray(1);
    expect([...readWav(bytes).samples]).toEqual([1, -2, 300, -32_768]);
  });

  it('reads to the end where a program could not yet tell the length', () => {
    for (const unknown of [0x7fff_f000, 0xffff_ffff]) {
      const piped = Buffer.from(wav);
      piped.writeUInt32LE(unknown, 40);
      expect([...readWav(piped).samples]).toEqual([1, -2, 300, -32_768]);
    }
  });

  it('reads 8, 24 and 32 bits, and floats', () => {
    const floats = Buffer.alloc(8);
    floats.writeFloatLE(0.5, 0);
    floats.writeFloatLE(-2, 4);
    const doubles = Buffer.alloc(8);
    doubles.writeDoubleLE(-0.25, 0);
    expect([...readWav(wavOf({ code: 1, bits: 8 }, Uint8Array.of(128, 0, 192))).samples]).toEqual([
      0, -32_768, 16_384,
    ]);
    expect([...readWav(wavOf({ code: 1, bits: 24 }, Uint8Array.of(0, 0, 0x40, 0, 0, 0x80))).samples]).toEqual(
      [16_384, -32_768],
    );
    expect([...readWav(wavOf({ code: 1, bits: 32 }, Uint8Array.of(0, 0, 0, 0xc0))).samples]).toEqual([
      -16_384,
    ]);
    expect([...readWav(wavOf({ code: 3, bits: 32 }, floats)).samples]).toEqual([16_384, -32_768]);
    expect([...readWav(wavOf({ code: 3, bits: 64 }, doubles)).samples]).toEqual([-8192]);
  });

  it('makes one channel of two', () => {
    const stereo = Buffer.from(Int16Array.of(100, 300, -200, -400).buffer);
    expect([...readWav(wavOf({ code: 1, bits: 16, channels: 2 }, stereo)).samples]).toEqual([200, -300]);
  });

  it('refuses half a file, and what is no WAV file', () => {
    expect(() => readWav(wav.subarray(0, wav.length - 2))).toThrow('announces 8 bytes of "data" and has 6');
    expect(() => readWav(wav.subarray(0, 36))).toThrow('no samples');
    expect(() => readWav(new Uint8Array(0))).toThrow('RIFF');
    expect(() => readWav(Buffer.from('not a sound at all'))).toThrow('RIFF');
  });

  it('refuses samples that it cannot read, and a file without a rate', () => {
    const data = new Uint8Array(8);
    for (const kind of [
      { code: 1, bits: 12 },
      { code: 85, bits: 16 },
      { code: 1, bits: 16, channels: 0 },
    ])
      expect(() => readWav(wavOf(kind, data))).toThrow('of a kind that is not read');
    const still = Buffer.from(wav);
    still.writeUInt32LE(0, 24);
    expect(() => readWav(still)).toThrow('of a kind that is not read');
  });
});
