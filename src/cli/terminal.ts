import type { WebPages } from '../ports/web-pages.ts';
import { publicWeb } from './fetch-source.ts';

/** The world of a command: what it reads from, writes to, and is stopped by. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Only asked where a person allows it. */
  readonly web: WebPages;
  /** Data. */
  readonly print: (text: string) => void;
  /** Messages, and progress where a person watches. */
  readonly complain: (text: string) => void;
  /** Whether standard output may have colours. */
  readonly colour: boolean;
  /** Whether somebody watches standard error: a terminal, and not a CI job. */
  readonly watched: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly platform: NodeJS.Platform;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}

/** 0: done. 1: done, but a check found errors. 2: wrong usage, or it could not be done. 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

export function processTerminal(signal: AbortSignal): Terminal {
  const { env, stdout, stderr } = process;
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    stdin: process.stdin,
    web: publicWeb,
    print: (text) => void stdout.write(text),
    complain: (text) => void stderr.write(text),
    colour: stdout.isTTY && !plain,
    watched: stderr.isTTY && !env['CI'] && env['TERM'] !== 'dumb',
    env,
    folder: process.cwd(),
    platform: process.platform,
    signal,
  };
}
