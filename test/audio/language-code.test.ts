import { describe, expect, it } from 'vitest';
import { languageCode } from '../../src/audio/language-code.ts';

describe('languageCode', () => {
  it.each([
    ['en', 'eng'],
    ['en-US', 'eng'],
    ['pt-BR', 'por'],
    ['ZH-Hant', 'zho'],
    ['gsw', 'gsw'],
    ['x-private', 'und'],
    ['', 'und'],
  ])('%s is %s', (tag, code) => {
    expect(languageCode(tag)).toBe(code);
  });
});
