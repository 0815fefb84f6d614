import { describe, expect, it } from 'vitest';
import { saidIn } from './support.ts';

const intro = 'The harbour minister, Ana Ruiz, spoke to Carl Berg of Skara Radio on Monday.\n';

describe('Transcripts', () => {
  it('of names in capitals are told turn by turn, notes between them left to the narrator', () => {
    const body =
      'BERG: Minister, why was the pier closed?\nRUIZ: It was not safe. I said “no” in March.\n(CROSSTALK)\nBERG: But the engineers said it was.';
    expect(saidIn(intro + body)).toEqual([
      'Minister, why was the pier closed? | Carl Berg',
      'It was not safe. I said “no” in March. | Ana Ruiz',
      'But the engineers said it was. | Carl Berg',
    ]);
  });

  it('that are quoted begin behind the label', () => {
    const body = '“BERG: Why was it closed?\n“RUIZ: It was not safe.\n“BERG: Since when?”';
    expect(saidIn(intro + body)).toEqual([
      'Why was it closed? | Carl Berg',
      'It was not safe. | Ana Ruiz',
      'Since when? | Carl Berg',
    ]);
  });

  it('of questions and answers have two speakers', () => {
    const body =
      'Q: Why was the pier closed?\nA: It was not safe.\nQ: And when will it open?\nA: In May, I hope.';
    expect(saidIn(intro + body)).toEqual([
      'Why was the pier closed? | Q',
      'It was not safe. | A',
      'And when will it open? | Q',
      'In May, I hope. | A',
    ]);
  });

  it.each([
    ['a box of facts', 'When: Monday at noon.\nWhere: The harbour of Skara.\nCost: Free for all.'],
    ['a score', 'Ruiz: 547.\nBerg: 46.\nRuiz: 2,316.\nBerg: 1,547.'],
  ])('are not made of %s', (_, body) => {
    expect(saidIn(intro + body)).toEqual([]);
  });
});
