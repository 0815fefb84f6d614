import { describe, expect, it } from 'vitest';
import { MemoryFile } from '../../../src/adapters/flite/memory-file.ts';
import { splitModule } from '../../../src/adapters/flite/split-module.ts';
import { workerUrl } from '../../../src/adapters/flite/worker-url.ts';

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

describe('splitModule', () => {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const memory = [5, 3, 1, 0, 1];
  /** Two segments, at 16 and at 300, between a section with the memory and one for debuggers. */
  const module = (kind = 0): Uint8Array =>
    Uint8Array.from(
      [
        header,
        memory,
        [11, 16, 2],
        [kind, 0x41, 16, 0x0b, 3, 7, 8, 9],
        [0, 0x41, 0xac, 2, 0x0b, 1, 5],
        [0, 2, 1, 0x61],
      ].flat(),
    );
  const split = (bytes: Uint8Array) =>
    splitModule((position, length) => bytes.subarray(position, position + length));

  it('finds every segment, its address and its place in the file', () => {
    const bytes = module();
    expect(
      split(bytes).data.map(({ address, position, length }) => [
        address,
        ...bytes.subarray(position, position + length),
      ]),
    ).toEqual([
      [16, 7, 8, 9],
      [300, 5],
    ]);
  });

  it('leaves of the rest what a program needs', () => {
    expect([...split(module()).code]).toEqual([...header, ...memory]);
  });

  it('refuses segments without a constant address', () => {
    expect(() => split(module(1))).toThrow(RangeError);
  });

  it('finds none in a module that has none', () => {
    expect(split(module().subarray(0, 13)).data).toEqual([]);
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
