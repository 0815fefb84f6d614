#!/usr/bin/env node
import { main } from './main.ts';
import { processTerminal } from './terminal.ts';

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
