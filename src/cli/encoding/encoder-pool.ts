/** Encodes pieces of audio in threads of their own. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { PoolError, WorkerPool } from '../../adapters/flite/worker-pool.ts';
import { openLame, type MasteredPiece, type PieceEncoder } from '../../audio/mp3/piece-encoder.ts';

export interface EncoderPool extends PieceEncoder {
  close(): Promise<void>;
}

/** An edited sentence is a piece or two, for which it is not worth starting a thread. */
const piecesHereFirst = 2;
const maxThreads = 4;
/** One that is encoded, and one that lies ready. */
const piecesPerThread = 2;
const timeoutMs = 60_000;

/** Where the worker's JavaScript is: among the chunks of the build, for these sources as for flite's. */
const workerUrl = (moduleUrl: string): URL =>
  new URL('../chunks/encoder.js', moduleUrl.replace(/\/src\/cli\/encoding\/[^/]+\.ts$/u, '/dist/cli/'));

/** Opens in no time: LAME is loaded, and threads are started, with the first pieces. */
export function openEncoderPool(): EncoderPool {
  const threads = Math.min(Math.max(1, availableParallelism() - 1), maxThreads);
  let opened: Promise<Encoders> | null = null;
  let begun = 0;
  return {
    concurrency: threads * piecesPerThread,
    async encode(piece) {
      const { here, pool } = await (opened ??= openEncoders(threads));
      begun += 1;
      if (begun <= piecesHereFirst) return here(piece);
      try {
        return await pool.run(piece);
      } catch (cause) {
        // A thread that hangs or dies costs time only.
        if (!(cause instanceof PoolError) || cause.kind === 'closed') throw cause;
        return here(piece);
      }
    },
    async close() {
      await (await opened)?.pool.close();
    },
  };
}

interface Encoders {
  readonly here: (piece: MasteredPiece) => Uint8Array;
  readonly pool: WorkerPool<MasteredPiece, Uint8Array>;
}

async function openEncoders(threads: number): Promise<Encoders> {
  const program = await readFile(createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3'));
  const pool = new WorkerPool<MasteredPiece, Uint8Array>({
    worker: workerUrl(import.meta.url),
    workerData: program,
    threads,
    timeoutMs,
  });
  return { here: await openLame(program), pool };
}
