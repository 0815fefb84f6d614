import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { root } from './documents.ts';

/** Expects a page to be what the program makes of it now, or with UPDATE_GOLDENS=1 writes it anew. */
export function expectPage(name: string, expected: string): void {
  const page = new URL(name, root);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(page, expected);
  expect(readFileSync(page, 'utf8'), `${name} is stale: run \`npm run update\``).toBe(expected);
}
