import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/text.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleFrom, quotesOf } from './support.ts';

const seed = readFileSync('../shared/seeds/000_393b1c2d49bf8972.txt', 'utf8');
const { article: read, source } = articleFrom(seed.slice(seed.indexOf('\n') + 1), null);
const { article } = understand(read, source);

describe('understand on the seed', () => {
  it('finds the quotation that its attribution breaks, and the one after a colon', () => {
    expect(quotesOf(article)).toEqual([
      {
        text: 'We are at a turning point in history,',
        speaker: 'Yoon Suk Yeol',
        role: 'South Korean President',
        verb: 'declared',
        continues: false,
      },
      {
        text: 'The need for closer cooperation between South Korea and Japan has never been more urgent given the complex global landscape we face today.',
        speaker: 'Yoon Suk Yeol',
        role: 'South Korean President',
        verb: 'declared',
        continues: true,
      },
      {
        text: 'While we must not forget the lessons of history, we cannot allow the past to prevent us from building the future our countries need.',
        speaker: 'Fumio Kishida',
        role: 'Japanese Prime Minister',
        verb: 'stressed',
        continues: false,
      },
    ]);
  });

  it('knows the speakers as persons and under their other names', () => {
    expect(article.speakers.map(({ id, name, kind, aliases }) => ({ id, name, kind, aliases }))).toEqual([
      {
        id: 's1',
        name: 'Yoon Suk Yeol',
        kind: 'person',
        aliases: ['South Korean President Yoon Suk Yeol', 'President Yoon'],
      },
      {
        id: 's2',
        name: 'Fumio Kishida',
        kind: 'person',
        aliases: ['Japanese Prime Minister Fumio Kishida', 'Prime Minister Kishida'],
      },
    ]);
  });

  it('takes the list for one of agreements, with its lead-in', () => {
    const [list] = article.body.filter((block) => block.kind === 'list');
    expect(list?.holds).toBe('agreements');
    expect(list?.leadIn?.text).toBe('The meeting resulted in several concrete agreements, including:');
    expect(list?.items.map((item) => textOf(item.spans))).toEqual([
      'Resumption of regular bilateral visits between leaders',
      'Enhanced intelligence sharing on security threats',
      'Joint initiatives in technology development',
      'Increased cultural and educational exchanges',
    ]);
  });

  it('settles the language from the words alone', () => {
    expect(article.language).toBe('en');
  });
});
