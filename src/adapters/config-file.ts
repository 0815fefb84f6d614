import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultConfig, type Config } from '../config/config.ts';
import { AppError } from '../errors/app-error.ts';
import { systemErrorCode } from './system-error.ts';

const names = ['lectern.config.ts', 'lectern.config.js', 'lectern.config.mjs', 'lectern.config.json'];

/**
 * The configuration at `given`, or the first `lectern.config.*` of a folder, or the defaults.
 * @throws AppError `config-missing`, `config-unreadable`, `config-invalid`
 */
export async function loadConfig(given: string | null, folder: string): Promise<Config> {
  const path = given === null ? await findConfig(folder) : resolve(folder, given);
  if (path === null) return defaultConfig;
  const { parseConfig } = await import('../config/schema.ts');
  return parseConfig(await loadFile(path), path);
}

async function findConfig(folder: string): Promise<string | null> {
  for (const name of names) {
    const path = join(folder, name);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}

async function loadFile(path: string): Promise<unknown> {
  try {
    await access(path);
    if (path.endsWith('.json')) return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/u, ''));
    const module: unknown = /\.[cm]?ts$/u.test(path)
      ? await loadTypeScript(path)
      : await import(pathToFileURL(path).href);
    return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') throw AppError.of('config-missing', { path }, { cause });
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('config-unreadable', { path, problem }, { cause });
  }
}

/** Node 20 cannot import TypeScript by itself. */
async function loadTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url, { fsCache: false, moduleCache: false }).import(path);
}
