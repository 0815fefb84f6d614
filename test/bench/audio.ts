/** What narration costs, measured against the bare speech engine and the bare MP3 encoder on the same machine. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundle, bundled } from './bundle.ts';
import { median, type Figure } from './figure.ts';
import { longArticle } from './long-article.ts';

interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
}

const rounds = 3;
const typicalWords = 750;
const longWords = 2000;
const chapterWords = 25_000;
const bookWords = 100_000;
/** What a book may take beyond what Node itself takes. */
const bookMb = 300;

const run = promisify(execFile);

interface Run {
  readonly kind: 'bare' | 'pipeline' | 'book';
  readonly cache: string;
  readonly words: number;
  /** A number of its own for each edit, 0 for none. */
  readonly edit?: number;
}

async function measure({ kind, cache, words, edit = 0 }: Run): Promise<Cost> {
  const args = [bundled('audio-child'), kind, cache, String(words), String(edit)];
  const { stdout } = await run(process.execPath, args);
  return JSON.parse(stdout) as Cost;
}

async function withCache<Value>(use: (cache: string) => Promise<Value>): Promise<Value> {
  const cache = await mkdtemp(join(tmpdir(), 'lectern-bench-'));
  try {
    return await use(cache);
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const mb = (value: number): string => `${Math.round(value)} MB`;

/** Rounds alternate, so that a busy machine slows both alike. */
async function compareWithBare(): Promise<readonly Figure[]> {
  const costs: { readonly bare: Cost; readonly pipeline: Cost }[] = [];
  for (let round = 0; round < rounds; round += 1)
    costs.push({
      bare: await withCache((cache) => measure({ kind: 'bare', cache, words: typicalWords })),
      pipeline: await withCache((cache) => measure({ kind: 'pipeline', cache, words: typicalWords })),
    });
  const bare = median(costs.map(({ bare }) => bare.cpuMs));
  const cpu = median(costs.map(({ pipeline }) => pipeline.cpuMs));
  const wall = median(costs.map(({ pipeline }) => pipeline.wallMs));
  return [
    { what: 'engine, and encoder at 24 kHz, alone, CPU', value: ms(bare), ratio: 1, atMost: null },
    { what: 'narration, CPU', value: ms(cpu), ratio: cpu / bare, atMost: 1.15 },
    { what: 'narration, time', value: ms(wall), ratio: wall / bare, atMost: 0.65 },
  ];
}

/** What later runs take beside the first. */
interface Again {
  readonly what: string;
  /** What an edit may take of the first; null where nothing is promised. */
  readonly editAtMost: number | null;
}

/** Measures runs over a folder: of an article with an edit of its own, or with none for 0. */
type RunOver = (folder: string) => (edit: number) => Promise<number>;

/** In each round all three, one after the other, so that a busy machine slows them alike. */
async function compareWithFirst({ what, editAtMost }: Again, runOver: RunOver): Promise<readonly Figure[]> {
  const [firsts, edits, unchanged]: [number[], number[], number[]] = [[], [], []];
  for (let round = 1; round <= rounds; round += 1)
    await withCache(async (folder) => {
      const runMs = runOver(folder);
      firsts.push(await runMs(0));
      edits.push(await runMs(round));
      unchanged.push(await runMs(round));
    });
  const firstMs = median(firsts);
  const figure = (name: string, value: number, atMost: number | null): Figure => ({
    what: name,
    value: ms(value),
    ratio: value / firstMs,
    atMost,
  });
  return [
    figure(`${what}, for the first time`, firstMs, null),
    figure('one sentence edited', median(edits), editAtMost),
    figure('nothing changed', median(unchanged), 1 / 50),
  ];
}

/** Narration alone, without the start of a process. */
const compareNarrations = (): Promise<readonly Figure[]> =>
  compareWithFirst(
    { what: `narration of ${longWords} words`, editAtMost: 1 / 20 },
    (cache) => async (edit) => (await measure({ kind: 'pipeline', cache, words: longWords, edit })).wallMs,
  );

/** The command as a person runs it: from the start of Node to its end, with the email, the script and the checks. */
const compareCommands = (): Promise<readonly Figure[]> =>
  compareWithFirst(
    { what: `lectern render, ${longWords} words`, editAtMost: null },
    (folder) => async (edit) => {
      const source = join(folder, 'article.txt');
      await writeFile(source, await longArticle(longWords, edit));
      const line = ['dist/cli/bin.js', 'render', source, '--out', join(folder, 'out'), '--quiet'];
      const env = { ...process.env, LECTERN_CACHE: join(folder, 'cache') };
      const start = performance.now();
      await run(process.execPath, line, { env });
      return performance.now() - start;
    },
  );

async function measureMemory(): Promise<readonly Figure[]> {
  const peakFor = (kind: Run['kind'], words: number): Promise<number> =>
    withCache(async (cache) => (await measure({ kind, cache, words })).peakMb);
  const node = await measureNode();
  const chapter = (await peakFor('book', chapterWords)) - node;
  const book = (await peakFor('book', bookWords)) - node;
  const what = (words: number): string => `memory for ${words} words above Node’s own`;
  return [
    {
      what: `${what(chapterWords)}, of ${bookMb} MB`,
      value: mb(chapter),
      ratio: chapter / bookMb,
      atMost: 1,
    },
    { what: `${what(bookWords)}, of ${bookMb} MB`, value: mb(book), ratio: book / bookMb, atMost: 1 },
    { what: 'the longer beside the shorter', value: mb(book - chapter), ratio: book / chapter, atMost: 1.25 },
  ];
}

/** The memory of Node doing nothing. */
async function measureNode(): Promise<number> {
  const script = 'process.stdout.write(String(process.resourceUsage().maxRSS / 1024))';
  return Number((await run(process.execPath, ['-e', script])).stdout);
}

export async function bench(): Promise<readonly Figure[]> {
  await bundle('audio-child');
  return [
    ...(await compareWithBare()),
    ...(await compareNarrations()),
    ...(await compareCommands()),
    ...(await measureMemory()),
  ];
}
