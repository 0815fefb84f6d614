import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { build } from 'esbuild';
import type { Task, Verdict } from './worker.ts';

const memoryMb = 1500;
/** For what waits for ever; what works for ever is ended by its watchdog. */
const longestWaitMs = 1_800_000;

interface Built {
  readonly path: string;
  readonly remove: () => void;
}

/** Bundles the worker and its watchdog, so that a process is ready at once. It stands two folders deep, as its sources do. */
export async function buildWorker(): Promise<Built> {
  const folder = `dist/fuzz-${pid}`;
  await build({
    entryPoints: ['test/fuzz/worker.ts', 'test/fuzz/watchdog.ts'],
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return { path: join(folder, 'worker.js'), remove: () => rmSync(folder, { recursive: true }) };
}

/** A process that reads one input at a time, and is replaced where it ends. */
export class ReadingProcess {
  readonly #worker: string;
  #child: ChildProcess | null = null;

  constructor(worker: string) {
    this.#worker = worker;
  }

  try(task: Task): Promise<Verdict> {
    this.#child ??= fork(this.#worker, { execArgv: [`--max-old-space-size=${memoryMb}`] });
    const child = this.#child;
    return new Promise((resolve) => {
      const settle = (verdict: Verdict): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(verdict);
      };
      const giveUp = (fault: string): void => {
        child.kill('SIGKILL');
        this.#child = null;
        settle({ refused: null, articles: 0, readMs: 0, totalMs: 0, memoryMb: 0, faults: [fault] });
      };
      const timer = setTimeout(() => giveUp(`no answer in ${longestWaitMs} ms`), longestWaitMs);
      child.once('message', (verdict) => settle(verdict as Verdict));
      child.once('exit', (code, signal) =>
        giveUp(
          signal === 'SIGKILL' ? 'hangs: ended by its watchdog' : `the process ended: ${signal ?? code}`,
        ),
      );
      child.send(task);
    });
  }

  end(): void {
    this.#child?.kill();
  }
}
