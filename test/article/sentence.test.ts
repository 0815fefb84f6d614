import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/article/sentence.ts';
import { SENTENCE_CASES } from './sentence-cases.ts';

const split = (text: string, language: string): string[] =>
  sentencesOf(text, language).map(([start, end]) => text.slice(start, end));

for (const [language, families] of Object.entries(SENTENCE_CASES)) {
  for (const [family, cases] of Object.entries(families)) {
    describe(`sentences in ${language}: ${family}`, () => {
      it.each(cases)('%s', (marked) => {
        const expected = marked.split('|').map((sentence) => sentence.trim());
        expect(split(marked.replaceAll('|', ''), language)).toEqual(expected);
      });
    });
  }
}

describe('sentencesOf', () => {
  it('gives nothing for a text without words', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf(' \n ')).toEqual([]);
  });

  it('falls back on English for languages that it does not know, and for none', () => {
    const text = 'Dr. Oyelaran left. She stayed.';
    expect(split(text, 'xx')).toEqual(['Dr. Oyelaran left.', 'She stayed.']);
    expect(sentencesOf(text)).toEqual(sentencesOf(text, 'en-GB'));
  });

  it('covers every text in order, but for white space', () => {
    const pieces = fc.array(
      fc.constantFrom('Dr.', 'word', '.', '!', '?”', '“', ' ', '\n\n', '…', '3.', 'Nr.', '。', '」', '('),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      pieces.map((parts) => parts.join('')),
      pieces.map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'es', 'ja'), (source, language) => {
        let covered = 0;
        for (const [start, end] of sentencesOf(source, language)) {
          expect(source.slice(covered, start).trim()).toBe('');
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          covered = end;
        }
        expect(source.slice(covered).trim()).toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});
