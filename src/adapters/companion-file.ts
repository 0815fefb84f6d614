import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { describeSystemError, systemErrorCode } from './system-error.ts';

export interface CompanionFile {
  readonly name: string;
  readonly text: string;
}

const endings = ['.lectern.yaml'] as const;
const largest = 1e6;

/** Whether a path names a file that accompanies an article, and is none itself. */
export const isCompanion = (path: string): boolean => endings.some((ending) => path.endsWith(ending));

/**
 * The file beside an article that has its name, with or without its extension, and the ending: for `news/fair.txt`,
 * `news/fair.txt.lectern.yaml` or else `news/fair.lectern.yaml`. Null where there is none.
 * @throws AppError `source-unreadable`, `source-too-large`, `byte-undefined`
 */
export async function findCompanion(
  article: string,
  { ending, folder }: { readonly ending: (typeof endings)[number]; readonly folder: string },
): Promise<CompanionFile | null> {
  const stem = article.replace(/\.[^./\\]+$/u, '');
  for (const name of new Set([article + ending, stem + ending])) {
    const bytes = await readFile(resolve(folder, name)).catch((cause: unknown) => {
      if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(cause) ?? '')) return null;
      throw AppError.of('source-unreadable', { path: name, problem: describeSystemError(cause) }, { cause });
    });
    if (bytes !== null) return { name, text: decode(bytes, name) };
  }
  return null;
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.byteLength > largest) throw AppError.of('source-too-large', { path: name, maxBytes: largest });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw AppError.of('source-unreadable', { path: name, problem: 'it is not UTF-8' }, { cause });
  }
}
