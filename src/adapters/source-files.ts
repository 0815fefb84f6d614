import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { SourceFiles } from '../ports/files.ts';
import { describeSystemError, systemErrorCode } from './system-error.ts';

/** Reads whole files, paths relative to `folder`, up to a limit that also holds for pipes and files that grow. */
export const sourceFiles = (folder: string): SourceFiles => ({
  async read(path, maxBytes) {
    const file = await open(resolve(folder, path), 'r').catch((cause: unknown) => {
      throw sourceError(path, cause);
    });
    try {
      if ((await file.stat()).isDirectory()) throw AppError.of('source-is-folder', { path });
      return await readChunks(file.createReadStream({ autoClose: false }), { name: path, maxBytes });
    } catch (cause) {
      throw cause instanceof AppError ? cause : sourceError(path, cause);
    } finally {
      await file.close();
    }
  },
});

function sourceError(path: string, cause: unknown): AppError {
  if (systemErrorCode(cause) === 'ENOENT') return AppError.of('source-missing', { path }, { cause });
  if (systemErrorCode(cause) === 'EISDIR') return AppError.of('source-is-folder', { path }, { cause });
  return AppError.of('source-unreadable', { path, problem: describeSystemError(cause) }, { cause });
}

/** @throws AppError `source-too-large` as soon as more than `maxBytes` have come */
export async function readChunks(
  chunks: AsyncIterable<Uint8Array>,
  { name, maxBytes }: { readonly name: string; readonly maxBytes: number },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > maxBytes) throw AppError.of('source-too-large', { path: name, maxBytes });
    parts.push(chunk);
  }
  return Buffer.concat(parts, size);
}
