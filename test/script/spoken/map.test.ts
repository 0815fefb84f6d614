import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseTables } from './case-tables.ts';
import { speak, type Spoken } from '../../../src/script/spoken/speak.ts';

const LANGUAGES = ['en-US', 'en-GB', 'fr-FR', 'de-DE', 'es-ES', 'ja-JP'];
const language = fc.constantFrom(...LANGUAGES);

/** Pieces that rules take an interest in, so that chance meets them. */
const PIECES = [
  '$3.5 million',
  '£1.2bn',
  '€',
  '5%',
  '10–15',
  '3/4',
  '½',
  '1998',
  '’90s',
  '10:15 a.m.',
  'U.S.',
  'Dr.',
  'St.',
  'NATO',
  'NGOs',
  'COVID-19',
  '@name',
  '#ClimateAction',
  'www.example.org/a?b=1',
  'a.b@example.org',
  '“',
  '”',
  '(',
  ')',
  '—',
  '-',
  '…',
  '&',
  '+',
  '°C',
  'km²',
  'H₂O',
  'CO2',
  '🙂',
  '👨‍👩‍👧',
  '🇫🇷',
  '\u00AD',
  '\u200B',
  '㎏',
  'ﬁ',
  '①',
  '٣',
  '１２',
  '3. März',
  '1er',
  '2º',
  'M. Dupont',
  'Elizabeth II',
  'No. 5',
  'March 3, 2026',
  '5\'10"',
  ' ',
  ' ',
  ' ',
  'word',
  'Łódź',
  '한국',
  'e\u0301',
  '\n',
  "don't",
  '7–2',
  '1.234,5',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
);

const ALPHABET = /^[\p{L}\p{M} ,.?!;:'-]*$/u;
const SHAPE =
  /^$|^\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*[,.?!;:]?(?: \p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*[,.?!;:]?)*$/u;

function expectLawfulMap(source: string, { spoken, map }: Spoken): void {
  let [inSpoken, inText] = [0, 0];
  for (const { spoken: said, text: written } of map) {
    expect(spoken.slice(inSpoken, said[0]).trim()).toBe('');
    expect(source.slice(inText, written[0]).trim()).toBe('');
    expect(said[0]).toBeGreaterThanOrEqual(inSpoken);
    expect(written[0]).toBeGreaterThanOrEqual(inText);
    expect(written[1]).toBeGreaterThan(written[0]);
    [inSpoken, inText] = [said[1], written[1]];
  }
  expect(spoken.slice(inSpoken).trim()).toBe('');
  expect(source.slice(inText).trim()).toBe('');
}

describe('speak, for any text', () => {
  it('says letters, blanks and pauses only, every mark at the end of a word', () => {
    fc.assert(
      fc.property(text, language, (source, tag) => {
        const { spoken } = speak(source, { language: tag });
        expect(spoken).toMatch(ALPHABET);
        expect(spoken).toMatch(SHAPE);
      }),
      { numRuns: 2_000 },
    );
  });

  it('maps all that is said to all of the text but white space, in order and without overlaps', () => {
    fc.assert(
      fc.property(text, language, (source, tag) => expectLawfulMap(source, speak(source, { language: tag }))),
      { numRuns: 2_000 },
    );
  });

  it('gives doubts about stretches of the text', () => {
    fc.assert(
      fc.property(text, language, (source, tag) => {
        for (const { range } of speak(source, { language: tag }).doubts) {
          expect(range[0]).toBeGreaterThanOrEqual(0);
          expect(range[1]).toBeGreaterThan(range[0]);
          expect(range[1]).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  it('leaves what has been said as it is: figures once, words never', () => {
    const english = readCaseTables()
      .flatMap(({ cases }) => cases)
      .filter(({ language: tag }) => tag.startsWith('en'));
    for (const { text: source, language: tag } of english) {
      const { spoken } = speak(source, { language: tag });
      expect(speak(spoken, { language: tag }).spoken).toBe(spoken);
    }
  });

  it('finds no words on the prototypes of its tables', () => {
    const names = 'constructor toString __proto__ hasOwnProperty valueOf isPrototypeOf';
    for (const tag of LANGUAGES)
      expect(speak(names, { language: tag }).spoken).toBe(names.replaceAll('_', ''));
  });
});
