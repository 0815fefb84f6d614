/**
 * What a web page costs, read with all its facts, against the library that finds bodies for a living on the DOM that it
 * is used with on servers: Readability on linkedom. Both begin with the page's text, and end with what they give away.
 */
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/read/html/read-html.ts';
import { makePage } from './news-page.ts';
import type { Figure } from './figure.ts';

const rounds = 15;
const promised = 1.3;
/** How many paragraphs the articles of the pages have. */
const lengths = [12, 40, 160];

function cpuMs(task: () => void): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const readers: Readonly<Record<'Readability' | 'Lectern', (text: string) => number>> = {
  Readability: (text) => {
    const { document } = parseHTML(text);
    return new Readability(document).parse()?.content?.length ?? 0;
  },
  Lectern: (text) => readHtml({ name: 'page.html', text }, { url: null }).article.body.length,
};

function compare(what: string, text: string): readonly Figure[] {
  const costs = { Readability: [] as number[], Lectern: [] as number[] };
  const repeats = Math.max(1, Math.round(400_000 / text.length));
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['Readability', 'Lectern'] as const) {
      const cost = cpuMs(() => {
        for (let time = 0; time < repeats; time += 1)
          if (readers[name](text) === 0) throw new Error(`${name} finds no body in ${what}`);
      });
      if (round > 0) costs[name].push(cost / repeats);
    }
  }
  // What else the machine does only ever adds: the least is nearest to what the work costs.
  const [theirs, ours] = [Math.min(...costs.Readability), Math.min(...costs.Lectern)];
  return [
    { what: `Readability: ${what}`, value: `${theirs.toFixed(1)} ms`, ratio: 1, atMost: null },
    {
      what: `read with its facts: ${what}`,
      value: `${ours.toFixed(1)} ms`,
      ratio: ours / theirs,
      atMost: promised,
    },
  ];
}

export async function bench(): Promise<readonly Figure[]> {
  const story = readFileSync('content/talking-paper.txt', 'utf8')
    .split(/\n{2,}/)
    .slice(1);
  const figures = lengths.flatMap((length) => {
    const text = makePage(Array.from({ length }, (_, index) => story[index % story.length] ?? ''));
    return compare(`${length} paragraphs, ${Math.round(text.length / 1000)} kB`, text);
  });
  return await Promise.resolve(figures);
}
