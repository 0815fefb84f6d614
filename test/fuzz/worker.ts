/** Reads and judges the inputs that it is sent, in a process of its own that may be ended at any time. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { sourceFiles } from '../../src/adapters/source-files.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { readArticles } from '../../src/read/read-articles.ts';
import { understand } from '../../src/understand/understand.ts';
import { judge } from './judge.ts';

export interface Task {
  readonly name: string;
  /** Where its bytes are. */
  readonly path: string;
}

export interface Verdict {
  /** The code of the error that it was refused with; null where it was read. */
  readonly refused: string | null;
  readonly articles: number;
  /** CPU time of reading and understanding, and of all. */
  readonly readMs: number;
  readonly totalMs: number;
  readonly memoryMb: number;
  /** What broke a law, or an exception that is no error of the catalogue. */
  readonly faults: readonly string[];
}

const cpuMs = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** What the command takes by itself. */
const maxBytes = 10e6;

/** Longer inputs are only read and understood: what is made of them costs their length many times over. */
const longestJudged = 2e6;

async function tryTask({ name, path }: Task): Promise<Verdict> {
  const start = process.cpuUsage();
  let readMs = 0;
  const verdict = (facts: Partial<Verdict>): Verdict => ({
    refused: null,
    articles: 0,
    readMs,
    totalMs: cpuMs(start),
    memoryMb: process.memoryUsage.rss() / 1e6,
    faults: [],
    ...facts,
  });
  try {
    const bytes = await sourceFiles('.').read(path, maxBytes);
    const readings = await readArticles(bytes, { name, format: null, url: null });
    const understood = readings.map(({ article, source, messages }) => ({
      ...understand(article, source),
      source,
      messages,
      pronunciations: [],
    }));
    readMs = cpuMs(start);
    const faults: string[] = [];
    if (bytes.length <= longestJudged)
      for (const one of understood.slice(0, 3)) faults.push(...(await judge(one)));
    return verdict({ articles: understood.length, faults });
  } catch (cause) {
    readMs ||= cpuMs(start);
    if (cause instanceof AppError) return verdict({ refused: cause.code });
    return verdict({ faults: [`exception: ${cause instanceof Error ? cause.stack : String(cause)}`] });
  }
}

const began = new Float64Array(new SharedArrayBuffer(8));
new Worker(new URL('watchdog.js', import.meta.url), { workerData: began, execArgv: [] }).unref();

process.on('message', (task: Task) => {
  const { user, system } = process.cpuUsage();
  began[0] = (user + system) / 1000;
  void tryTask(task).then((verdict) => {
    began[0] = 0;
    process.send?.(verdict);
  });
});
