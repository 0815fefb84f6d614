#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { main } from './main.ts';
import { processTerminal } from './terminal.ts';

// Regular expressions are compiled at their first use, and not interpreted first and compiled at the second: the hundreds
// of them that say an article's figures and abbreviations take a third of the time so.
setFlagsFromString('--no-regexp-tier-up');

const stop = new AbortController();
process.on('SIGINT', () => {
  // A second Ctrl-C does not wait for anything to be tidied up; the next run removes what is left.
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
process.on('SIGTERM', () => stop.abort());
// A reader that closes early, such as head, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await main(process.argv.slice(2), processTerminal(stop.signal));
