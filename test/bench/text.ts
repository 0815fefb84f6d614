/**
 * What an article costs, read and understood: in megabytes a second on one core, against one regular expression over the same
 * text, which tells how fast the machine is just now; and how the cost of a byte grows while an article doubles in length.
 */
import type { Reading } from '../../src/article/reading.ts';
import type { SourceText } from '../../src/article/source.ts';
import { readHtml } from '../../src/read/html/read-html.ts';
import { readMarkdown } from '../../src/read/markdown/read-markdown.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { understand } from '../../src/understand/understand.ts';
import { median, type Figure } from './figure.ts';
import { hostile, news, newsInOneParagraph, repeated } from './text-shapes.ts';

const rounds = 7;
/** Rounds before those: the engine compiles what is hot on other threads meanwhile, and their time would count. */
const warmUps = 4;
const promisedMBps = 5;
const paragraphBytes = 5_000_000;
/**
 * How much more a byte may cost in an article twice as long; a quadratic rule makes it twice as much. It is more than one because
 * whatever outlives the young generation of the heap is moved and marked on the way.
 */
const promisedGrowth = 1.5;
const smallest = 2 ** 18;
/** Powers of two from the smallest length on. */
const doublings = 4;
const runsOf = (length: number): number => Math.max(2, Math.min(5, 2 ** 20 / length));

type Read = (source: SourceText, options: { readonly url: null }) => Reading;

function cpuMs(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function takeIn(text: string, read: Read = readText): unknown {
  const source = { name: 'bench', text };
  return understand(read(source, { url: null }).article, source);
}

const bestMs = (text: string, read: Read): number =>
  Math.min(...Array.from({ length: runsOf(text.length) }, () => cpuMs(() => takeIn(text, read))));

interface Shape {
  readonly what: string;
  readonly make: (length: number) => string;
  readonly read?: Read;
  /** How often the smallest length is doubled, where a longer text has more items than Markdown may have. */
  readonly doubled?: number;
}

/** The speed at the greatest length, and the highest growth of a byte's cost over one doubling. */
function growthOf({ what, make, read = readText, doubled = doublings }: Shape): Figure {
  const costs = Array.from({ length: doubled + 1 }, (_, power) => {
    const text = make(smallest * 2 ** power);
    return bestMs(text, read) / text.length;
  });
  const growths = costs.slice(1).map((cost, index) => cost / (costs[index] ?? cost));
  const speed = 1 / (1000 * (costs.at(-1) ?? Number.NaN));
  return {
    what: `over doublings to ${(smallest * 2 ** doubled) / 2 ** 20} MB: ${what}`,
    value: `${speed.toFixed(1)} MB/s`,
    ratio: Math.max(...growths),
    atMost: promisedGrowth,
  };
}

const shapes: readonly Shape[] = [
  { what: 'news in paragraphs', make: news },
  { what: 'one paragraph of news', make: newsInOneParagraph },
  {
    what: 'news as Markdown',
    make: (length) => `# Headline\n\n${news(length)}`,
    read: readMarkdown,
    doubled: doublings - 1,
  },
  {
    what: 'news as a page',
    make: (length) =>
      `<title>Headline</title><article><p>${news(length).replaceAll('\n\n', '</p>\n<p>')}</p></article>`,
    read: readHtml,
  },
  ...Object.entries(hostile).map(([unit, words]) => ({
    what: `nothing but ${unit}`,
    make: (length: number) => `Headline\n\n${repeated(words, length)}`,
  })),
];

function speedFigure(what: string, bytes: number, ms: number): Figure {
  const speed = bytes / 1000 / ms;
  return {
    what: `${what}, in units of ${promisedMBps} MB/s`,
    value: `${speed.toFixed(1)} MB/s`,
    ratio: promisedMBps / speed,
    atMost: 1,
  };
}

export async function bench(): Promise<readonly Figure[]> {
  const text = news(2 ** 20);
  const words = /[\p{L}\p{N}]+|\S/gu;
  const costs: number[] = [];
  const references: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const [cost, reference] = [cpuMs(() => takeIn(text)), cpuMs(() => text.match(words))];
    if (round < warmUps) continue;
    costs.push(cost);
    references.push(reference);
  }
  const [cost, reference] = [median(costs), median(references)];
  const paragraph = newsInOneParagraph(paragraphBytes);
  return await Promise.resolve([
    {
      what: 'every word of 1 MB by a regular expression',
      value: `${reference.toFixed(0)} ms`,
      ratio: 1,
      atMost: null,
    },
    {
      what: 'the same read and understood',
      value: `${cost.toFixed(0)} ms`,
      ratio: cost / reference,
      atMost: null,
    },
    speedFigure('its speed', text.length, cost),
    speedFigure('one paragraph of 5 MB', paragraph.length, bestMs(paragraph, readText)),
    ...shapes.map(growthOf),
  ]);
}
