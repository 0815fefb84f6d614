/**
 * What plain text costs, read and understood: in megabytes a second on one core, against one regular expression over the
 * same text, which tells how fast the machine is just now; and how the cost of a byte grows with the length of an article.
 */
import { readFileSync } from 'node:fs';
import { readText } from '../../src/read/text/read-text.ts';
import { understand } from '../../src/understand/understand.ts';
import { median, type Figure } from './figure.ts';

const rounds = 7;
const promisedMBps = 5;
/**
 * A byte of a large article may cost this much of what a byte of a small one does. It is more than one because whatever
 * outlives the young generation of the heap is moved and marked on the way.
 */
const promisedGrowth = 2;
const small = 2 ** 18;
const large = 2 ** 22;

const news = readFileSync('content/talking-paper.txt', 'utf8');
const body = news.slice(news.indexOf('LINDEN FALLS'));

const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts of any length: news, and what costs most where a rule looks too far. */
const shapes: Readonly<Record<string, (length: number) => string>> = {
  'news in paragraphs': (length) => `Headline\n\n${repeated(`${body}\n\n`, length)}`,
  'one paragraph of news': (length) => `Headline\n\n${repeated(body.replaceAll(/\s+/g, ' '), length)}`,
  'nothing but quotation marks': (length) => `Headline\n\n${repeated('"', length)}`,
  'nothing but opening marks': (length) => `Headline\n\n${repeated('“a ', length)}`,
  'nothing but “said”': (length) => `Headline\n\n${repeated('said ', length)}`,
  'nothing but names': (length) => `Headline\n\n${repeated('Ana Bo ', length)}`,
  'nothing but commas': (length) => `Headline\n\n${repeated('a, ', length)}`,
  'nothing but digits': (length) => `Headline\n\n${repeated('1', length)}`,
  'nothing but bullets': (length) => `Headline\n\n${repeated('• item\n', length)}`,
  'one word': (length) => `Headline\n\n${repeated('a', length)}`,
};

function cpuMs(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function takeIn(text: string): unknown {
  const source = { name: 'bench', text };
  return understand(readText(source, { url: null }).article, source);
}

const costPerByte = (text: string, times: number): number =>
  Math.min(...Array.from({ length: times }, () => cpuMs(() => takeIn(text)))) / text.length;

function growthOf(name: string, shape: (length: number) => string): Figure {
  const before = costPerByte(shape(small), 5);
  const after = costPerByte(shape(large), 1);
  const speed = 1 / (after * 1000);
  return {
    what: `a byte of 4 MB: ${name}`,
    value: `${speed.toFixed(1)} MB/s`,
    ratio: after / before,
    atMost: promisedGrowth,
  };
}

export async function bench(): Promise<readonly Figure[]> {
  const text = shapes['news in paragraphs']?.(2 ** 20) ?? '';
  const words = /[\p{L}\p{N}]+|\S/gu;
  const costs: number[] = [];
  const references: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [cost, reference] = [cpuMs(() => takeIn(text)), cpuMs(() => text.match(words))];
    if (round > 0) costs.push(cost);
    if (round > 0) references.push(reference);
  }
  const [cost, reference] = [median(costs), median(references)];
  const speed = text.length / 1000 / cost;
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
    {
      what: `its speed, in units of ${promisedMBps} MB/s`,
      value: `${speed.toFixed(1)} MB/s`,
      ratio: promisedMBps / speed,
      atMost: 1,
    },
    ...Object.entries(shapes).map(([name, shape]) => growthOf(name, shape)),
  ]);
}
