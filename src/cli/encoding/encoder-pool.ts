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
  /** By default, as many as there are. */
  readonly cores?: number;
}

/** The threads of an engine keep so many busy: one of the encoder's own would cost its start and gain nothing. */
const fewCores = 2;
const maxThreads = 4;
/** One that is encoded, and one that lies ready. */
const piecesPerThread = 2;

/** Where the worker's JavaScript is: among the chunks of the build, for these sources as for flite's. */
const workerUrl = (moduleUrl: string): URL =>
  new URL('../chunks/encoder.js', moduleUrl.replace(/\/src\/cli\/encoding\/[^/]+\.ts$/u, '/dist/cli/'));

/**
 * Opens in no time: threads are started when they are needed, and none on a machine of few cores. One that hangs or dies
 * costs time only: what it had to encode is encoded in another, and if that fails too, in this one.
 */
export function openEncoderPool(options: EncoderOptions = {}): EncoderPool {
  const { worker = workerUrl(import.meta.url), timeoutMs = 60_000, cores = availableParallelism() } = options;
  const here = encodeHere(readLame);
  if (cores <= fewCores) return { ...here, close: () => Promise.resolve() };
  const threads = Math.min(cores - 1, maxThreads);
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
