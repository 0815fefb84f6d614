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
  const names = (await listFiles(templates)).flatMap(
    (path) => /^([^/]+)\/email\.mjml$/u.exec(path)?.[1] ?? [],
  );
  const paths = isPath || names.includes(theme) ? await listFiles(folder) : [];
  if (paths.length === 0) throw AppError.of('theme-missing', { theme, known: names });
  const cover = paths.find((path) => /^cover\.(?:jpe?g|png)$/u.test(path));
  return {
    name: theme,
    files: await readTexts(folder, paths),
    cover: cover === undefined ? null : await readFile(join(folder, cover)),
  };
}

/** The text files of Lectern's own page, which no theme changes. */
export async function loadPage(name: 'inspection'): Promise<ThemeFiles['files']> {
  const folder = join(templates, name);
  return readTexts(folder, await listFiles(folder));
}

async function readTexts(folder: string, paths: readonly string[]): Promise<Record<string, string>> {
  const entries = paths
    .filter((path) => text.has(extname(path)))
    .map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), 'utf8')]);
  return Object.fromEntries(await Promise.all(entries));
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
