import { describe, expect, it } from 'vitest';
import { breakCaptions } from '../../src/captions/break-captions.ts';
import { wordsOf } from '../../src/captions/word.ts';

/** "/" between the lines of a caption, "|" between captions. */
const broken = (text: string, language = 'en'): string =>
  breakCaptions(wordsOf(text), language)
    .map((lines) => lines.map((line) => line.map((word) => word.text).join(' ')).join(' / '))
    .join(' | ');

describe('breakCaptions', () => {
  it.each([
    ['A short line stays whole.', 'A short line stays whole.'],
    [
      'The harbour will open again in spring, and the ferry will run every hour.',
      'The harbour will open again in spring, / and the ferry will run every hour.',
    ],
    [
      'Nobody in the town of Pella had expected the answer that the mayor gave.',
      'Nobody in the town of Pella had expected / the answer that the mayor gave.',
    ],
    [
      'The plan was drawn up over two years by the engineers of the Harbour Board; it was rejected within an hour.',
      'The plan was drawn up over two years / by the engineers of the Harbour Board; | it was rejected within an hour.',
    ],
  ])('breaks %j where the sense allows it', (text, expected) => {
    expect(broken(text)).toBe(expected);
  });

  it.each([
    [
      'en',
      'Most of the people who came had seen the boat before they heard about the price of it.',
      / (?:the|of|about)(?: [/|]|$)/u,
    ],
    [
      'de',
      'Die meisten der Leute, die kamen, hatten das Schiff gesehen, bevor sie von dem Preis hörten.',
      / (?:der|die|das|von|dem)(?: [/|]|$)/u,
    ],
    [
      'fr',
      'La plupart des gens qui sont venus avaient vu le bateau avant de connaître le prix de la place.',
      / (?:des|le|la|de)(?: [/|]|$)/u,
    ],
  ])('does not leave an article or a preposition at the end of a line (%s)', (language, text, hanging) => {
    expect(broken(text, language)).not.toMatch(hanging);
  });

  it('keeps a name and a number together with what they belong to', () => {
    const text = 'It was in Pella that the engineer Ana Ruiz was elected with exactly 412 votes.';
    expect(broken(text)).not.toMatch(/Ana [/|]|412 [/|]/u);
  });

  it('cuts a word only where it fits on no line, and then at its joints', () => {
    const address = 'https://example.org/harbour/2026/the-ferry-timetable-of-the-whole-year.html';
    expect(broken(`See ${address} now.`)).toBe(
      'See https://example.org/harbour/2026/the- | ferry-timetable-of-the-whole-year.html / now.',
    );
  });

  it('breaks text without blanks', () => {
    const text =
      '市議会は火曜日の夜、港の改修計画を賛成多数で可決した。工事は春に始まり、二年間続く予定である。費用は三億円と見積もられている。';
    const lines = breakCaptions(wordsOf(text), 'ja').flat();
    expect(lines.map((line) => line.map((word) => word.text).join('')).join('')).toBe(text);
    for (const line of lines)
      expect(line.reduce((sum, word) => sum + word.length, 0)).toBeLessThanOrEqual(42);
  });

  it('counts letters with their marks as one character, and does not cut them', () => {
    const text = 'e\u0301'.repeat(60);
    const lines = breakCaptions(wordsOf(text), 'fr').flat();
    expect(lines.map((line) => line.map((word) => word.text).join(''))).toEqual([
      'e\u0301'.repeat(42),
      'e\u0301'.repeat(18),
    ]);
  });

  it('does not break at a no-break blank', () => {
    const text = 'Le budget de la ville est passé de douze à 3\u00A0500\u00A0000 euros pour la seule année.';
    expect(broken(text, 'fr')).toContain('3\u00A0500\u00A0000');
  });
});
