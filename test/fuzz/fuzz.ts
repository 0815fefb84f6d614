/**
 * Reads thousands of damaged and hostile inputs, the same ones in every run: `npm run fuzz -- [COUNT] [SEED] [FIRST]`. Each must
 * be read, or refused with an error of the catalogue, in no more than two seconds of CPU time (and one for every megabyte beyond
 * the first) and in bounded memory; and of what was read, every law must hold. Runs with other FIRST share one long run among
 * machines. Inputs that fail are kept in a temporary folder that is named at the end.
 */
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { makeCases, type Case } from './cases.ts';
import { buildWorker, ReadingProcess } from './reading-process.ts';
import { Tally } from './tally.ts';
import type { Verdict } from './worker.ts';

const [count = 10_000, seed = 1, first = 0] = argv.slice(2).map(Number);
const processes = 2;
/** CPU time that other work on the machine takes from a core's caches counts too: what is too slow is tried again. */
const trials = 3;

const allowedMs = (bytes: number): number => 2000 + 1000 * Math.max(0, bytes / 1e6 - 1);
const kept = mkdtempSync(join(tmpdir(), 'lectern-fuzz-'));
const tally = new Tally();

async function tryCase(reader: ReadingProcess, { sample, path }: Case & { readonly path: string }) {
  const limitMs = allowedMs(sample.bytes.length);
  let best: Verdict | null = null;
  for (let trial = 0; trial < trials && (best === null || best.readMs > limitMs); trial++) {
    const verdict = await reader.try({ name: sample.name, path });
    if (best === null || verdict.readMs < best.readMs) best = verdict;
    if (verdict.faults.length > 0) break;
  }
  if (best === null) throw new RangeError('tryCase: expected a trial');
  const slow = best.readMs > limitMs ? [`${Math.round(best.readMs)} ms of CPU`] : [];
  return { ...best, faults: [...slow, ...best.faults] };
}

const worker = await buildWorker();
const cases = makeCases({ count, seed, first });
let number = 0;
await Promise.all(
  Array.from({ length: processes }, async () => {
    const reader = new ReadingProcess(worker.path);
    for (let next = await cases.next(); next.done !== true; next = await cases.next()) {
      const { sample } = next.value;
      const path = join(kept, `${number++}-${sample.name}`);
      writeFileSync(path, sample.bytes);
      const verdict = await tryCase(reader, { ...next.value, path });
      tally.add(next.value, verdict);
      for (const fault of verdict.faults.slice(0, 2))
        console.error(`${next.value.title} of ${sample.name}: ${fault.slice(0, 600)}\n  ${path}`);
      if (verdict.faults.length === 0) unlinkSync(path);
    }
    reader.end();
  }),
);
worker.remove();

console.log(`seed ${seed}, from ${first} on`);
console.log(tally.format());
if (tally.failed > 0) console.log(`inputs that failed are in ${kept}`);
else rmSync(kept, { recursive: true });
exit(tally.failed > 0 ? 1 : 0);
