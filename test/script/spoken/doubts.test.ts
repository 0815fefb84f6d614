import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/script/spoken/speak.ts';

const doubtsOf = (text: string, language = 'en-US'): string[] =>
  speak(text, { language }).doubts.map(({ range, chose }) => `${text.slice(...range)}: ${chose}`);

describe('doubts', () => {
  it('name dates whose day and month could change places, and say which was chosen', () => {
    expect(doubtsOf('on 03/04/2026')).toEqual(['03/04/2026: March fourth, twenty twenty-six']);
    expect(doubtsOf('on 03/04/2026', 'en-GB')).toEqual(['03/04/2026: the third of April twenty twenty-six']);
    expect(doubtsOf('on 4.3.2026')).toEqual(['4.3.2026: April third, twenty twenty-six']);
  });

  it('name fractions that stand where a date does', () => {
    expect(doubtsOf('due on 3/20')).toEqual(['3/20: March twentieth']);
  });

  it('name an m that could be millions or meters', () => {
    expect(doubtsOf('It rose to 300m.')).toEqual(['300m: three hundred million']);
    expect(doubtsOf('for 300m people')).toEqual([]);
    expect(doubtsOf('ran the 400m freestyle')).toEqual([]);
  });

  it('name a street or saint between two names', () => {
    expect(doubtsOf('on Elm St. Patel')).toEqual(['St.: Saint']);
    expect(doubtsOf('in St. Louis')).toEqual([]);
  });

  it('are none where the text leaves no choice', () => {
    expect(doubtsOf('on 2026-03-04 and 03/20/2026 at 5 p.m. for $3.5m')).toEqual([]);
  });
});
