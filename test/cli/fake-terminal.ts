import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { WebPages } from '../../src/ports/web-pages.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  /** By default nothing may be fetched. */
  readonly web?: WebPages;
  readonly env?: NodeJS.ProcessEnv;
  readonly platform?: NodeJS.Platform;
  readonly colour?: boolean;
  readonly watched?: boolean;
  readonly signal?: AbortSignal;
  readonly print?: (text: string) => void;
}

/** Shared by the runs of a test file, so that what one has spoken another need not; never the user's own. */
const cache = mkdtempSync(join(tmpdir(), 'lectern-test-cache-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));

const noWeb: WebPages = { fetch: () => Promise.reject(new Error('nothing may be fetched here')) };

/** Runs a command line in this process, with a terminal that keeps what is written to it. */
export async function run(line: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const input = surroundings.input ?? '';
  const terminal: Terminal = {
    stdin: (async function* () {
      yield await Promise.resolve(typeof input === 'string' ? Buffer.from(input) : input);
    })(),
    web: surroundings.web ?? noWeb,
    print: surroundings.print ?? ((text) => void out.push(text)),
    complain: (text) => void err.push(text),
    colour: surroundings.colour ?? false,
    watched: surroundings.watched ?? false,
    env: { ...process.env, LECTERN_CACHE: cache, ...surroundings.env },
    folder: surroundings.folder ?? process.cwd(),
    platform: surroundings.platform ?? process.platform,
    signal: surroundings.signal ?? new AbortController().signal,
  };
  const code = await main(line, terminal);
  return { code, out: out.join(''), err: err.join('') };
}
