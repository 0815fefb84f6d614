import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVoiceName, sayable } from '../../../src/adapters/system-speaker/sayable.ts';

describe('sayable', () => {
  it.each([
    ['It costs three dollars, Ana says.', 'It costs three dollars, Ana says.'],
    ['"; (system "touch pwned")', 'system touch pwned'],
    ['-o /etc/passwd', 'o etc passwd'],
    ['[[volm 1]] Łódź', 'volm 1 Łódź'],
    ['`$(id)` \\" \n', 'id'],
    ['«»', ''],
  ])('makes of %j %j', (text, safe) => {
    expect(sayable(text)).toBe(safe);
  });

  it('lets through nothing that ends a string, opens an expression or begins an option', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sayable(text)).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.?!;:'-]*)?$/u);
      }),
    );
  });
});

describe('isVoiceName', () => {
  it.each([
    ['Samantha', 'darwin', true],
    ['Eddy (English (US))', 'darwin', true],
    ['-o', 'darwin', false],
    ['Microsoft David Desktop', 'win32', true],
    ["'); Remove-Item x; ('", 'win32', false],
    ['voice_kal_diphone', 'linux', true],
    ['voice_kal_diphone) (system "id"', 'linux', false],
  ] as const)('says of %j on %s %s', (voice, platform, verdict) => {
    expect(isVoiceName(voice, platform)).toBe(verdict);
  });
});
