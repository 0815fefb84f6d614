import { readFile, readdir } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors/app-error.ts';

/** A theme's files: what is text by relative name (with "/"), and the cover picture of the audio. */
export interface ThemeFiles {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly cover: Uint8Array | null;
}

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
const text = new Set(['.mjml', '.hbs', '.css', '.txt', '.html', '.json']);

/**
 * A theme by its name under templates/, or a folder given as a path ("./our-theme"), relative to `base`.
 * @throws AppError `theme-missing`
 */
export async function loadTheme(theme: string, base: string): Promise<ThemeFiles> {
  const isPath = /^\.{1,2}[/\\]/u.test(theme) || isAbsolute(theme);
  const folder = isPath ? resolve(base, theme) : join(templates, theme);
  const known = (await readdir(templates, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = known.map((entry) => entry.name);
  const paths = isPath || names.includes(theme) ? await listFiles(folder) : [];
  if (paths.length === 0) throw AppError.of('theme-missing', { theme, known: names });
  const cover = paths.find((path) => /^cover\.(?:jpe?g|png)$/u.test(path));
  const entries = paths
    .filter((path) => text.has(extname(path)))
    .map(async (path) => [path, await readFile(join(folder, path), 'utf8')]);
  return {
    name: theme,
    files: Object.fromEntries(await Promise.all(entries)) as Record<string, string>,
    cover: cover === undefined ? null : await readFile(join(folder, cover)),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
