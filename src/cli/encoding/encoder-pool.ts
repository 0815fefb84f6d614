/** Encodes pieces of audio in threads of their own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { PoolError, WorkerPool } from '../../adapters/flite/worker-pool.ts';
import { encodeHere, type MasteredPiece, type PieceEncoder } from '../../audio/mp3/piece-encoder.ts';

export interface EncoderPool extends PieceEncoder {
  close(): Promise<void>;
}

export interface EncoderOptions {
  /** Another worker than the encoder's own, for tests of what happens when it hangs or dies. */
  readonly worker?: URL;
  /** How long one attempt at one piece may take. */
  readonly timeoutMs?: number;
}

const maxThreads = 4;
/** One that is encoded, and one that lies ready. */
const piecesPerThread = 2;

/** Where the worker's JavaScript is: among the chunks of the build, for these sources as for flite's. */
const workerUrl = (moduleUrl: string): URL =>
  new URL('../chunks/encoder.js', moduleUrl.replace(/\/src\/cli\/encoding\/[^/]+\.ts$/u, '/dist/cli/'));

/**
 * Opens in no time: threads are started when they are needed. One that hangs or dies costs time only: what it had to
 * encode is encoded in another, and if that fails too, in this one.
 */
export function openEncoderPool(options: EncoderOptions = {}): EncoderPool {
  const { worker = workerUrl(import.meta.url), timeoutMs = 60_000 } = options;
  const threads = Math.min(Math.max(1, availableParallelism() - 1), maxThreads);
  const here = encodeHere();
  let opened: WorkerPool<MasteredPiece, Uint8Array> | null = null;
  const open = () => (opened ??= new WorkerPool({ worker, workerData: readLame(), threads, timeoutMs }));
  return {
    concurrency: threads * piecesPerThread,
    prepare: () => open().prepare(),
    async encode(piece) {
      try {
        return await open().run(piece);
      } catch (cause) {
        if (!(cause instanceof PoolError) || cause.kind === 'closed') throw cause;
        return here.encode(piece);
      }
    },
    async close() {
      await opened?.close();
    },
  };
}

const readLame = (): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3'));
