/**
 * Saying a text is linear in its length. Work is counted, not timed: how often a regular expression is run, and over
 * how many characters behind the place where it begins. Twice the text may be twice the work, not four times.
 */
import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/script/spoken/speak.ts';
import { countWork } from '../../support/count-work.ts';

const pieces: readonly (readonly [name: string, piece: string])[] = [
  ['a sentence', 'The $3.5 million ferry made 12 trips on March 3, 2026, said Dr. J. K. Abel (NATO). '],
  ['digits', '1'],
  ['numbers', '1,000 '],
  ['hyphens', '1-'],
  ['dashes', '--'],
  ['full stops', '. '],
  ['slashes', '1/'],
  ['colons', '10:10:'],
  ['capitals', 'ABC '],
  ['one run of capitals', 'A'],
  ['initials', 'A.'],
  ['numerals', 'XIV '],
  ['addresses', 'a.b'],
  ['mail addresses', 'a.a@a.'],
  ['links', 'http://a/'],
  ['hashtags', '#a'],
  ['handles', '@a'],
  ['amounts', '$1-'],
  ['telephone numbers', '(212) 555-'],
  ['dates', '2024-01-'],
  ['products', '4x'],
  ['percent signs', '%'],
  ['quotation marks', '"'],
  ['brackets', '('],
  ['underscores', '_'],
  ['emoji', '👨‍👩‍👧'],
  ['half a flag', '🇫'],
  ['combining marks', '\u0301'],
  ['blanks', ' '],
];

describe('speak', () => {
  it.each(pieces)('does twice the work for twice as many %s', (_, piece) => {
    const workFor = (length: number): number =>
      countWork(() => speak(piece.repeat(Math.ceil(length / piece.length)), { language: 'en-US' }));
    workFor(1_000);
    expect(workFor(8_000)).toBeLessThan(2.3 * workFor(4_000) + 200);
  });
});
