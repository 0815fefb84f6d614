import { describe, expect, it } from 'vitest';
import { respellIpa } from '../../../src/script/lexicon/respell-ipa.ts';

describe('respellIpa', () => {
  it.each([
    ['ʃɪˈvɔːn', 'shi-vawn'],
    ['jun sʌŋ.njʌl', 'yoon sung-nyul'],
    ['ˈwut͡ɕ', 'wooch'],
    ['d͡ʒiː', 'jee'],
    ['bɔ̃ʒuʁ', 'bawnzhoor'],
    ['ˈkjuː drænt', 'kyoo drant'],
    ['ma˥˩', 'mah'],
    ['//', ''],
    ['', ''],
  ])('writes %s as %s', (ipa, letters) => {
    expect(respellIpa(ipa)).toBe(letters);
  });
});
