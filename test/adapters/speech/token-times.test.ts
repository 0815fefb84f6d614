import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/adapters/festival/read-times.ts';
import { timeWords } from '../../../src/adapters/speech/token-times.ts';

const said = (token: string, startMs: number, endMs: number) => ({ token, time: { startMs, endMs } });
const asIs = (word: string): string => word;

describe('timeWords', () => {
  it('gives each word the time of its token, marks at its edges included', () => {
    const tokens = [said('Hello', 0, 300), { token: '--', time: null }, said('friend', 400, 700)];
    expect(timeWords('"Hello -- friend"!', tokens, asIs)).toEqual([
      { range: [0, 6], startMs: 0, endMs: 300 },
      { range: [10, 18], startMs: 400, endMs: 700 },
    ]);
  });

  it('puts together what became several tokens when it was spelled', () => {
    const spell = (word: string): string => (word === '서울' ? 'Seo ul' : word);
    const tokens = [said('in', 0, 100), said('seo', 100, 250), said('ul', 250, 400)];
    expect(timeWords('in 서울', tokens, spell)).toEqual([
      { range: [0, 2], startMs: 0, endMs: 100 },
      { range: [3, 5], startMs: 100, endMs: 400 },
    ]);
  });

  it.each([
    ['a word too few', [said('Hello', 0, 1)]],
    ['another word', [said('Hello', 0, 1), said('fiend', 1, 2)]],
    ['a word too many', [said('Hello', 0, 1), said('friend', 1, 2), said('again', 2, 3)]],
  ])('gives none where the engine has read %s', (_, tokens) => {
    expect(timeWords('Hello friend', tokens, asIs)).toBeNull();
  });
});

describe('readTimes', () => {
  it('counts every utterance from where the last one ended, and leaves marks out', () => {
    const lines = [
      'token Hello',
      'word 0.2 0.5',
      'word 0.5 0.6',
      'word 0.0 0.0',
      'end 1.5',
      'token -',
      'token you',
      'word 0.1 0.3',
      'end 0.5',
      '',
    ].join('\n');
    expect(readTimes(lines)).toEqual([
      said('Hello', 200, 600),
      { token: '-', time: null },
      said('you', 1600, 1800),
    ]);
  });
});
