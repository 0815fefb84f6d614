/** The articles of a folder that is named where an article could be. */
import { resolve } from 'node:path';
import { isCompanion } from '../adapters/companion-file.ts';
import { isFolder, listFiles } from '../adapters/list-files.ts';
import { sourceFiles } from '../adapters/source-files.ts';
import { isWebAddress } from '../adapters/web-page/web-address.ts';
import { AppError } from '../errors/app-error.ts';
import { isNamedForArticle, looksLikeItsName } from '../read/choose-reader.ts';
import { text, type Invocation } from './command.ts';
import { isScriptFile } from './sources.ts';

/** Names that only some files of which are articles: a project has others of them, such as package.json or script.txt. */
const shared = /\.(?:json|xml|txt)$/iu;
/** Longer ones are articles if anything, and refused by their length when they are read. */
const sniffedBytes = 10e6;

/**
 * The articles of a folder, and of the folders in it, in the order of their names; null where the operand is no folder.
 * What is hidden, what accompanies an article, and the folder that is rendered into are none.
 * @throws AppError `folder-without-articles`, `source-unreadable`
 */
export async function articlesIn(
  operand: string,
  { values, terminal }: Invocation,
): Promise<readonly string[] | null> {
  const { folder } = terminal;
  if (operand === '-' || isWebAddress(operand) || !(await isFolder(resolve(folder, operand)))) return null;
  const without = [resolve(folder, text(values, 'out') ?? 'out')];
  const files = await listFiles(operand, { folder, without });
  const format = text(values, 'format');
  const articles: string[] = [];
  for (const file of files.filter((name) => isNamedForArticle(name, format) && !isCompanion(name))) {
    if (!shared.test(file) || (await looksLikeArticle(file, folder))) articles.push(file);
  }
  if (articles.length > 0) return articles;
  throw AppError.of('folder-without-articles', { path: operand, files: files.length });
}

async function looksLikeArticle(file: string, folder: string): Promise<boolean> {
  try {
    const bytes = await sourceFiles(folder).read(file, sniffedBytes);
    return !isScriptFile(bytes) && (/\.txt$/iu.test(file) || looksLikeItsName(file, bytes));
  } catch (cause) {
    // What cannot be read is told when it is.
    if (cause instanceof AppError) return true;
    throw cause;
  }
}
