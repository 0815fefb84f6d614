/** The script that `--script` names, and the article that it belongs to. */
import { basename, dirname, join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { sourceFiles } from '../adapters/source-files.ts';
import type { SourceText } from '../article/source.ts';
import { AppError } from '../errors/app-error.ts';
import { decodeSource } from '../read/decode.ts';
import { text, type Invocation } from './command.ts';

const maxBytes = 20e6;

export interface EditedScript {
  readonly file: SourceText;
  /** The one article: what was named, or the article.json beside the script. */
  readonly operands: readonly string[];
  /** Where the script lies, if it is an article's own: the name of the article's folder, and what that stands in. */
  readonly home: { readonly slug: string; readonly out: string } | null;
}

/**
 * Null where no script is named.
 * @throws AppError `usage-wrong` where it is not clear which article is meant; the `source-…` codes
 */
export async function openEditedScript({
  operands,
  values,
  terminal,
}: Invocation): Promise<EditedScript | null> {
  const path = text(values, 'script');
  if (path === null) return null;
  if (operands.length > 1) {
    throw AppError.of('usage-wrong', {
      problem: `--script is the script of one article, not of ${operands.length}.`,
    });
  }
  const file = await readScriptFile(path, terminal.folder);
  if (operands.length === 1) return { file, operands, home: null };
  const article = join(dirname(path), 'article.json');
  const folder = dirname(resolve(terminal.folder, path));
  if (existsSync(resolve(terminal.folder, article))) {
    return { file, operands: [article], home: { slug: basename(folder), out: dirname(folder) } };
  }
  throw AppError.of('usage-wrong', {
    problem: `There is no article.json beside ${path}. Name its article, too: ARTICLE --script ${path}.`,
  });
}

/** A script.txt, by a path relative to a folder. @throws AppError the `source-…` codes */
export async function readScriptFile(path: string, folder: string): Promise<SourceText> {
  const bytes = await sourceFiles(folder).read(path, maxBytes);
  return { name: path, text: decodeSource(bytes, path).source.text };
}
