/** Every bench, or those named: `npm run bench -- audio`. Exits 1 where a ratio is higher than what is promised. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';
import type { Figure } from './figure.ts';
import type { Measure } from './email.ts';

interface Bench {
  readonly bench: () => Promise<readonly (Figure | Measure)[]>;
}

/** A bench that measures the readers in its own process, bundled as they are in the commands. */
const importBundled = async (name: string): Promise<Bench> =>
  (await import(pathToFileURL(resolve(await bundle(name))).href)) as Bench;

const benches: Readonly<Record<string, () => Promise<readonly (Figure | Measure)[]>>> = {
  start: async () => (await import('./start.ts')).bench(),
  text: async () => (await importBundled('text')).bench(),
  html: async () => (await importBundled('html')).bench(),
  email: async () => (await import('./email.ts')).bench(),
  audio: async () => (await import('./audio.ts')).bench(),
};

const valueOf = (found: Figure | Measure): string =>
  'ms' in found ? `${found.ms.toFixed(2)} ms` : found.value;

function row(found: Figure | Measure): string {
  const ratio = found.ratio === null ? '' : `${found.ratio.toFixed(3)} ×`;
  const promise = found.atMost === null ? '' : `at most ${found.atMost.toFixed(3)}`;
  const broken = isBroken(found) ? '  BROKEN' : '';
  return `  ${found.what.padEnd(48)}${valueOf(found).padStart(12)}${ratio.padStart(12)}   ${promise}${broken}`;
}

const isBroken = ({ ratio, atMost }: Figure | Measure): boolean =>
  ratio !== null && atMost !== null && ratio > atMost;

const named = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(name);
  const found = await bench();
  for (const figure of found) console.log(row(figure));
  if (found.some(isBroken)) process.exitCode = 1;
}
