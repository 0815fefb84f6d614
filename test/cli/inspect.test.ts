import { describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

const seed = '../shared/seeds/000_393b1c2d49bf8972.txt';

interface Inspected {
  readonly [key: string]: unknown;
  readonly quotes: readonly Record<string, unknown>[];
}

const inspect = async (...line: string[]): Promise<Inspected> =>
  JSON.parse((await run(['inspect', ...line, '--json'])).out) as Inspected;

describe('lectern inspect --json on the seed', () => {
  it('tells the front matter, the headings and the agreements', async () => {
    expect(await inspect(seed)).toMatchObject({
      headline: 'South Korea, Japan vow to strengthen ties amid uncertainty',
      standfirst: null,
      publisher: 'CTV News',
      byline: [],
      dateline: null,
      published: null,
      language: 'en',
      headings: [
        'A New Chapter in Bilateral Relations',
        'Shared Security Concerns Take Center Stage',
        'Economic Cooperation and Technological Partnerships',
      ],
      lists: [
        {
          kind: 'agreements',
          ordered: false,
          leadIn: 'The meeting resulted in several concrete agreements, including:',
          items: [
            'Resumption of regular bilateral visits between leaders',
            'Enhanced intelligence sharing on security threats',
            'Joint initiatives in technology development',
            'Increased cultural and educational exchanges',
          ],
        },
      ],
    });
  });

  it('tells who said what, with roles', async () => {
    const { quotes } = await inspect(seed);
    expect(quotes).toMatchObject([
      {
        text: 'We are at a turning point in history,',
        speaker: 'Yoon Suk Yeol',
        role: 'South Korean President',
        verb: 'declared',
        continues: false,
      },
      {
        text: expect.stringMatching(
          /^The need for closer cooperation .* landscape we face today\.$/u,
        ) as string,
        speaker: 'Yoon Suk Yeol',
        verb: 'declared',
        continues: true,
      },
      {
        text: expect.stringMatching(/^While we must not forget .* future our countries need\.$/u) as string,
        speaker: 'Fumio Kishida',
        role: 'Japanese Prime Minister',
        continues: false,
      },
    ]);
  });

  it('has exactly the keys that it promises', async () => {
    const plain = [
      'headline',
      'standfirst',
      'publisher',
      'byline',
      'dateline',
      'published',
      'language',
      'headings',
      'quotes',
      'lists',
      'messages',
    ];
    expect(Object.keys(await inspect(seed))).toEqual(plain);
    const full = await inspect(seed, '--body', '--explain');
    expect(Object.keys(full)).toEqual([...plain, 'speakers', 'body']);
    const quote = ['text', 'speaker', 'role', 'verb', 'continues', 'range'];
    expect(Object.keys((await inspect(seed)).quotes[0] ?? {})).toEqual(quote);
    expect(Object.keys(full.quotes[0] ?? {})).toEqual([...quote, 'reason']);
  });
});

describe('lectern inspect', () => {
  const article = 'Tides\n\nThey rise.\n\n"They always do," said Ana Ruiz.\n';

  it('reads standard input, and places messages in it', async () => {
    const { code, out } = await run(['inspect', '-'], { input: article });
    expect(code).toBe(0);
    expect(out).toContain('Tides\n');
    expect(out).toMatch(/Ana Ruiz \(said\)\n {4}“They always do,”/u);
  });

  it('colours the words of a speaker like the name, and only on a terminal that has colours', async () => {
    const { out } = await run(['inspect', '-'], { input: article, colour: true });
    const colours = [...out.matchAll(/\u001B\[(3\d)m(?:\[1\] Ana Ruiz|“They)/gu)].map((match) => match[1]);
    expect(colours).toHaveLength(2);
    expect(new Set(colours).size).toBe(1);
    expect((await run(['inspect', '-'], { input: article })).out).not.toContain('\u001B');
  });

  it('shows the article with each quotation under its speaker’s number, in colour where colours are', async () => {
    const input = [
      '# Fair',
      '“We open at nine,” said Ana Ruiz, who runs it.',
      '> It rained.',
      '>',
      '> — Otto Brill',
      '',
      '1. a tent',
      '   - a pole',
      '',
      '| Day | Sold |',
      '| --- | --- |',
      '| Mon | 7 |',
    ]
      .join('\n')
      .replace('# Fair\n', '# Fair\n\n')
      .replace('it.\n', 'it.\n\n');
    const line = ['inspect', '-', '--format', 'markdown', '--body'];
    const plain = await run(line, { input });
    expect(plain.out).toContain('“We open at nine,”[1] said Ana Ruiz, who runs it.\n');
    expect(plain.out).toContain('[2]\n│ It rained.\n  — Otto Brill\n');
    expect(plain.out).toContain('  1. a tent\n      • a pole\n');
    expect(plain.out).toContain('Day | Sold\nMon | 7\n');
    expect(plain.out).not.toContain('\u001B');
    const coloured = await run(line, { input, colour: true });
    expect(coloured.out).toContain('\u001B[36m“We\u001B[39m');
  });

  it('prints a page with --html', async () => {
    const { out, code } = await run(['inspect', '-', '--format', 'text', '--html'], {
      input: 'Fair\n\n“We open,” said Ana Ruiz.\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/u);
    expect(out).toContain('<q id="q1"');
  });
});
