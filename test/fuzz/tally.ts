import { extname } from 'node:path';
import type { Case } from './cases.ts';
import type { Verdict } from './worker.ts';

interface Row {
  tried: number;
  read: number;
  failed: number;
  slowestMs: number;
  mostMb: number;
}

const newRow = (): Row => ({ tried: 0, read: 0, failed: 0, slowestMs: 0, mostMb: 0 });

function count(row: Row, { refused, faults, readMs, memoryMb }: Verdict): void {
  row.tried++;
  if (faults.length > 0) row.failed++;
  else if (refused === null) row.read++;
  row.slowestMs = Math.max(row.slowestMs, readMs);
  row.mostMb = Math.max(row.mostMb, memoryMb);
}

const formatRow = (name: string, { tried, read, failed, slowestMs, mostMb }: Row): string =>
  [
    `  ${name.padEnd(18)}`,
    ...[tried, read, tried - read - failed, failed].map((number) => String(number).padStart(8)),
    `${Math.round(slowestMs)} ms`.padStart(12),
    `${Math.round(mostMb)} MB`.padStart(9),
  ].join('');

const head = `  ${''.padEnd(18)}${['tried', 'read', 'refused', 'failed'].map((name) => name.padStart(8)).join('')}${'slowest'.padStart(12)}${'memory'.padStart(9)}`;

/** What became of the inputs, by what was done to them and by their format. */
export class Tally {
  readonly #all = newRow();
  readonly #mutations = new Map<string, Row>();
  readonly #formats = new Map<string, Row>();
  readonly #refusals = new Map<string, number>();

  get failed(): number {
    return this.#all.failed;
  }

  add({ mutation, sample }: Case, verdict: Verdict): void {
    const [byMutation, byFormat] = [
      this.#row(this.#mutations, mutation),
      this.#row(this.#formats, formatOf(sample.name)),
    ];
    for (const row of [this.#all, byMutation, byFormat]) count(row, verdict);
    const { refused } = verdict;
    if (refused !== null) this.#refusals.set(refused, (this.#refusals.get(refused) ?? 0) + 1);
  }

  #row(rows: Map<string, Row>, name: string): Row {
    const row = rows.get(name) ?? newRow();
    rows.set(name, row);
    return row;
  }

  format(): string {
    const table = (rows: ReadonlyMap<string, Row>): string[] =>
      [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, row]) => formatRow(name, row));
    const refusals = [...this.#refusals]
      .toSorted((a, b) => b[1] - a[1])
      .map(([code, times]) => `${code} ${times}`);
    return [
      head,
      ...table(this.#mutations),
      '',
      ...table(this.#formats),
      '',
      formatRow('all', this.#all),
      `refused: ${refusals.join(', ')}`,
    ].join('\n');
  }
}

/** "item.newsml.xml" is of the format "newsml.xml", "harbour-ferry.md" of "md". */
function formatOf(name: string): string {
  const extension = extname(name);
  const inner = extname(name.slice(0, -extension.length));
  return `${inner}${extension}`.slice(1);
}
