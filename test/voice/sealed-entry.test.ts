import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { sealEntry, unsealEntry } from '../../src/voice/sealed-entry.ts';

const sealing = { kind: 'sound', digest: sha256 };
const content = Uint8Array.from({ length: 5000 }, (_, index) => index % 251);

describe('sealEntry and unsealEntry', () => {
  it.each([0, 1, 5000])('give back what was sealed, %i bytes of it', (length) => {
    const part = content.subarray(0, length);
    expect(unsealEntry(sealEntry(part, sealing), sealing)).toEqual(part.slice());
  });

  it('refuse an entry of which any byte is another', () => {
    const entry = sealEntry(content, sealing);
    for (let at = 0; at < entry.length; at += 37) {
      const damaged = entry.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      expect(unsealEntry(damaged, sealing)).toBeNull();
    }
  });

  it('refuse an entry that is cut short, drawn out, empty, or of another kind', () => {
    const entry = sealEntry(content, sealing);
    for (const length of [0, 10, 80, entry.length - 1])
      expect(unsealEntry(entry.subarray(0, length), sealing)).toBeNull();
    expect(unsealEntry(Buffer.concat([entry, Buffer.of(0)]), sealing)).toBeNull();
    expect(unsealEntry(entry, { ...sealing, kind: 'measure' })).toBeNull();
  });
});
