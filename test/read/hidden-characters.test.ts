import { describe, expect, it } from 'vitest';
import { countHidden, hiddenPattern, mayHide, withoutHidden } from '../../src/read/hidden-characters.ts';

describe('withoutHidden', () => {
  it.each([
    ['control characters', 'a\x07b\x1Bc\x7Fd\x9Ce'],
    ['soft hyphens', 'ab\u00ADcde'],
    ['zero-width spaces', 'a\u200Bb\u2060c\uFEFFde'],
    ['joiners between Latin letters', 'ab\u200Cc\u200Dde'],
    ['direction marks beside Latin letters', '\u200Eab\u200Fcd\u061Ce'],
    ['direction overrides', 'a\u202Eb\u202Cc\u2066d\u2069e'],
    ['tag characters', 'abcde\u{E0061}\u{E0062}'],
    ['noncharacters and lone surrogates', 'a\uFFFEb\uFDD0c\uD800de'],
  ])('drops %s', (_, text) => {
    expect(withoutHidden(text)).toBe('abcde');
    expect(countHidden(text)?.count).toBe(text.match(/./gsu)!.length - 5);
  });

  it('keeps one variation selector, and drops the run behind it', () => {
    expect(withoutHidden('❤\uFE0F\uFE0F\uFE01!')).toBe('❤\uFE0F!');
  });

  it.each([
    ['Persian joiners', 'می\u200Cخواهم'],
    ['Hindi joiners', 'क्\u200Dष'],
    ['Hebrew with a mark', 'שלום\u200F!'],
    ['a family', '👨\u200D👩\u200D👧'],
    ['a flag of waving tags', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['skin tones and selectors', '👩🏽\u200D⚖️ ❤️'],
    ['white space of every kind', 'a\tb\nc\u00A0d\u0085e\u2028f'],
  ])('keeps %s', (_, text) => {
    expect(withoutHidden(text)).toBe(text);
    expect(countHidden(text)).toBeNull();
  });
});

describe('mayHide', () => {
  it('misses no hidden character', () => {
    const hidden = new RegExp(hiddenPattern, 'u');
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const sign = String.fromCodePoint(code);
      if (hidden.test(sign) && !mayHide(sign)) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('lets common texts pass', () => {
    expect(mayHide('“Żółw” – 42 € • 港湾局 한국 … ½\r\n\t')).toBe(false);
  });
});
