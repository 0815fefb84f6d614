import { describe, expect, it } from 'vitest';
import { readInitialData } from '../../../src/adapters/flite/initial-memory.ts';
import { MemoryFile } from '../../../src/adapters/flite/memory-file.ts';
import { readWav } from '../../../src/adapters/flite/read-wav.ts';
import { workerUrl } from '../../../src/adapters/flite/worker-url.ts';
import { formatWav } from '../../audio/wav.ts';

describe('MemoryFile', () => {
  it('gives back what was written, in any order', () => {
    const file = new MemoryFile();
    file.write(0, Uint8Array.of(1, 2, 3));
    file.write(5, Uint8Array.of(6));
    file.write(1, Uint8Array.of(9));
    expect([...file.content]).toEqual([1, 9, 3, 0, 0, 6]);
  });

  it('reads no further than its end', () => {
    const file = new MemoryFile(Uint8Array.of(1, 2, 3));
    const target = new Uint8Array(5);
    expect(file.read(1, target)).toBe(2);
    expect([...target]).toEqual([2, 3, 0, 0, 0]);
    expect(file.read(9, target)).toBe(0);
  });

  it('shows nothing of what it held before it was cleared', () => {
    const file = new MemoryFile(Uint8Array.of(1, 2, 3, 4));
    file.clear();
    file.write(2, Uint8Array.of(7));
    expect([...file.content]).toEqual([0, 0, 7]);
  });

  it('takes a million small writes', () => {
    const file = new MemoryFile();
    const byte = Uint8Array.of(1);
    for (let position = 0; position < 1_000_000; position += 1) file.write(position, byte);
    expect(file.length).toBe(1_000_000);
  });
});

describe('readWav', () => {
  const wav = formatWav(Int16Array.of(1, -2, 300, -32_768), 16_000);

  it('reads samples and rate', () => {
    expect(readWav(wav)).toEqual({ sampleRateHz: 16_000, samples: Int16Array.of(1, -2, 300, -32_768) });
  });

  it('reads samples at an odd address, past chunks that it does not know', () => {
    const list = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
    const bytes = Buffer.concat([Buffer.of(0), wav.subarray(0, 36), list, wav.subarray(36)]).subarray(1);
    expect([...readWav(bytes).samples]).toEqual([1, -2, 300, -32_768]);
  });

  it('refuses half a file, and what is no WAV file', () => {
    expect(() => readWav(wav.subarray(0, wav.length - 2))).toThrow('expected 8 bytes of "data"');
    expect(() => readWav(wav.subarray(0, 36))).toThrow('expected samples');
    expect(() => readWav(new Uint8Array(0))).toThrow('RIFF');
    expect(() => readWav(Buffer.from('not a sound at all'))).toThrow('RIFF');
  });

  it('refuses stereo and 8 bits', () => {
    const stereo = Buffer.from(wav);
    stereo.writeUInt16LE(2, 22);
    const eight = Buffer.from(wav);
    eight.writeUInt16LE(8, 34);
    for (const bytes of [stereo, eight]) expect(() => readWav(bytes)).toThrow('mono samples of 16 bits');
  });
});

describe('readInitialData', () => {
  /** Header, a section to be passed over, and a data section of two segments at 16 and at 300. */
  const module = (kind = 0): Uint8Array =>
    Uint8Array.from(
      [
        [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        [5, 3, 1, 0, 1],
        [11, 15, 2],
        [kind, 0x41, 16, 0x0b, 3, 7, 8, 9],
        [0, 0x41, 0xac, 2, 0x0b, 1, 5],
      ].flat(),
    );

  it('reads every segment and its offset', () => {
    expect(readInitialData(module()).map(({ offset, bytes }) => [offset, ...bytes])).toEqual([
      [16, 7, 8, 9],
      [300, 5],
    ]);
  });

  it('refuses segments without a constant offset', () => {
    expect(() => readInitialData(module(1))).toThrow(RangeError);
  });

  it('finds none in a module that has none', () => {
    expect(readInitialData(module().subarray(0, 13))).toEqual([]);
  });
});

describe('workerUrl', () => {
  it('is beside the chunk of the build, and for the sources where the build puts it', () => {
    const chunk = 'file:///src/p/dist/chunks/open-flite-A1.js';
    expect(workerUrl(chunk).pathname).toBe('/src/p/dist/chunks/worker.js');
    const source = 'file:///src/p/src/adapters/flite/open-flite.ts';
    expect(workerUrl(source).pathname).toBe('/src/p/dist/chunks/worker.js');
  });
});
