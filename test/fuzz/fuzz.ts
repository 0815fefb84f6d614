/**
 * Reads thousands of damaged and hostile inputs, the same ones in every run: `npm run fuzz -- [COUNT] [SEED]`. Each must be read,
 * or refused with an error of the catalogue, in no more than two seconds of CPU time and in bounded memory; and of what was read,
 * every law must hold. Inputs that fail are kept under a temporary folder that is named at the end.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { Chance } from './chance.ts';
import { mutations } from './mutations.ts';
import { loadSamples, zipBomb, type Sample } from './samples.ts';
import type { Task, Verdict } from './worker.ts';

const [count = 10_000, seed = 1] = argv.slice(2).map(Number);
const workers = 2;
const longestMs = 2000;
/** Loading the project counts too, and other work on the machine. */
const longestWaitMs = 90_000;
const memoryMb = 1500;

interface Case {
  readonly title: string;
  readonly sample: Sample;
}

async function* makeCases(): AsyncGenerator<Case> {
  const samples = await loadSamples();
  for (const sample of samples) yield { title: 'as it is', sample };
  for (const megabytes of [1, 100, 400]) yield { title: 'zip bomb', sample: zipBomb(megabytes) };
  const names = Object.keys(mutations) as (keyof typeof mutations)[];
  for (let index = 0; index < count; index++) {
    const chance = new Chance(seed * 1_000_003 + index);
    const sample = samples[index % samples.length] ?? chance.of(samples);
    const mutation = chance.of(names);
    const bytes = mutations[mutation](sample, chance, samples);
    const again = chance.below(4) === 0 ? mutations.flipped({ ...sample, bytes }, chance) : bytes;
    yield { title: `${index}: ${mutation}`, sample: { ...sample, bytes: again } };
  }
}

/** A process that reads one input at a time, and is replaced where it does not answer. */
class Worker {
  #child: ChildProcess | null = null;

  try({ name, bytes }: Sample): Promise<Verdict> {
    this.#child ??= fork(new URL('worker.ts', import.meta.url), {
      execArgv: ['--import', 'jiti/register', `--max-old-space-size=${memoryMb}`],
    });
    const child = this.#child;
    const task: Task = { name, bytes: Buffer.from(bytes).toString('base64') };
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
      child.once('exit', (code, signal) => giveUp(`the process ended: ${signal ?? code}`));
      child.send(task);
    });
  }

  end(): void {
    this.#child?.kill();
  }
}

const totals = { tried: 0, read: 0, refused: new Map<string, number>(), slowestMs: 0, mostMb: 0 };
const failures: string[] = [];
const kept = mkdtempSync(join(tmpdir(), 'lectern-fuzz-'));

function record({ title, sample }: Case, verdict: Verdict): void {
  totals.tried++;
  if (verdict.refused === null) totals.read++;
  else totals.refused.set(verdict.refused, (totals.refused.get(verdict.refused) ?? 0) + 1);
  totals.slowestMs = Math.max(totals.slowestMs, verdict.readMs);
  totals.mostMb = Math.max(totals.mostMb, verdict.memoryMb);
  const slow = verdict.readMs > longestMs ? [`${Math.round(verdict.readMs)} ms`] : [];
  for (const fault of [...slow, ...verdict.faults].slice(0, 2)) {
    const path = join(kept, `${failures.length}-${sample.name}`);
    writeFileSync(path, sample.bytes);
    failures.push(`${title} of ${sample.name}: ${fault.slice(0, 600)}\n  ${path}`);
    console.error(failures.at(-1));
  }
}

const cases = makeCases();
await Promise.all(
  Array.from({ length: workers }, async () => {
    const worker = new Worker();
    for (let next = await cases.next(); next.done !== true; next = await cases.next()) {
      record(next.value, await worker.try(next.value.sample));
    }
    worker.end();
  }),
);

const refused = [...totals.refused]
  .toSorted((a, b) => b[1] - a[1])
  .map(([code, times]) => `${code} ${times}`);
console.log(
  `${totals.tried} inputs (seed ${seed}): ${totals.read} read, ${totals.tried - totals.read} refused`,
);
console.log(`refused: ${refused.join(', ')}`);
console.log(
  `slowest read ${Math.round(totals.slowestMs)} ms of CPU, most memory ${Math.round(totals.mostMb)} MB`,
);
console.log(`${failures.length} failures${failures.length > 0 ? `; inputs in ${kept}` : ''}`);
exit(failures.length > 0 ? 1 : 0);
