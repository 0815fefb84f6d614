import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { kindOfEntry, sealEntry, unsealEntry } from '../../src/voice/sealed-entry.ts';

const sealing = { kind: 'sound', key: 'ab'.repeat(32), digest: sha256 };
const content = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);

describe('sealEntry and unsealEntry', () => {
  it.each([0, 1, 5000])('give back what was sealed, %i bytes of it', (length) => {
    const part = content.subarray(0, length);
    expect(unsealEntry(sealEntry([part], sealing), sealing)).toEqual(part.slice());
  });

  it('refuse an entry of which any byte is another', () => {
    const entry = sealEntry([content], sealing);
    for (let at = 0; at < entry.length; at += 37) {
      const damaged = entry.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      expect(unsealEntry(damaged, sealing)).toBeNull();
    }
  });

  it('seal parts together, in the room that they are given', () => {
    const room = new Uint8Array(9000).fill(7);
    const entry = sealEntry(
      [content.subarray(0, 4), Float32Array.of(1, 2), content.subarray(4, 6)],
      sealing,
      room,
    );
    expect(entry.buffer).toBe(room.buffer);
    expect(kindOfEntry(entry)).toBe('sound');
    expect(unsealEntry(entry, sealing)).toEqual(
      Uint8Array.from([0, 1, 2, 3, 0, 0, 0x80, 0x3f, 0, 0, 0, 0x40, 4, 5]),
    );
    expect(sealEntry([content], sealing, new Uint8Array(10))).toEqual(sealEntry([content], sealing));
  });

  it('give content where numbers of eight bytes can be read, wherever the entry stands', () => {
    const shifted = new Uint8Array(6000).subarray(3);
    const entry = sealEntry([content], sealing);
    shifted.set(entry);
    expect((unsealEntry(shifted.subarray(0, entry.length), sealing)?.byteOffset ?? 1) % 8).toBe(0);
  });

  it('refuse an entry that is cut short, drawn out, empty, of another kind, or under another name', () => {
    const entry = sealEntry([content], sealing);
    for (const length of [0, 10, 80, entry.length - 1])
      expect(unsealEntry(entry.subarray(0, length), sealing)).toBeNull();
    expect(unsealEntry(Buffer.concat([entry, Buffer.of(0)]), sealing)).toBeNull();
    expect(unsealEntry(entry, { ...sealing, kind: 'measure' })).toBeNull();
    expect(unsealEntry(entry, { ...sealing, key: 'ba'.repeat(32) })).toBeNull();
  });
});
