/**
 * Folders that appear whole or not at all. A folder is built as `.lectern-<pid>-<n>-<slug>.new` beside its place; to
 * publish it, what stands there is renamed to `….old`, the new folder is renamed into place, and the old one removed.
 * Whatever a killed run leaves behind is put right by the next: an old folder without its successor goes back.
 */
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { FileSink, OutputFolders, StagedFolder } from '../ports/files.ts';
import { openFolder } from './edition-folder.ts';
import { describeSystemError, systemErrorCode } from './system-error.ts';

const remnant = /^\.lectern-(?<pid>\d+)-\d+-(?<slug>.+)\.(?<state>new|old)$/u;
let folders = 0;

export function outputFolders(root: string): OutputFolders {
  return {
    published: (slug) => openFolder(join(root, slug)),
    stage: (slug) =>
      guarded(root, async () => {
        await mkdir(root, { recursive: true });
        await removeRemnants(root);
        folders += 1;
        const stem = join(root, `.lectern-${process.pid}-${folders}-${slug}`);
        await mkdir(`${stem}.new`);
        return stagedFolder(join(root, slug), stem);
      }),
  };
}

function stagedFolder(place: string, stem: string): StagedFolder {
  const staged = `${stem}.new`;
  const at = (name: string): string => join(staged, basename(name));
  return {
    write: (name, content) => guarded(place, () => writeFile(at(name), content)),
    read: (name) => guarded(place, () => readFile(at(name))),
    open: (name) => guarded(place, () => openSink(at(name))),
    publish: () => guarded(place, () => swapIn(place, stem)),
    discard: () => rm(staged, { recursive: true, force: true }),
  };
}

async function openSink(path: string): Promise<FileSink> {
  const file = await open(path, 'w');
  return {
    write: (chunk) => guarded(dirname(path), () => file.writeFile(chunk)),
    close: () => file.close(),
  };
}

async function swapIn(place: string, stem: string): Promise<string> {
  const old = `${stem}.old`;
  for (let attempt = 1; ; attempt += 1) {
    await rename(place, old).catch(ignoreMissing);
    try {
      await rename(`${stem}.new`, place);
      break;
    } catch (cause) {
      // Another run may have published the same article between the two renames.
      const taken = ['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(systemErrorCode(cause) ?? '');
      if (taken && attempt < 5) await rm(old, { recursive: true, force: true });
      else {
        await rename(old, place).catch(() => undefined);
        throw cause;
      }
    }
  }
  await rm(old, { recursive: true, force: true });
  return place;
}

async function removeRemnants(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const { pid, slug, state } = remnant.exec(name)?.groups ?? {};
    if (pid === undefined || slug === undefined || isRunning(Number(pid))) continue;
    const path = join(root, name);
    if (state === 'old') await rename(path, join(root, slug)).catch(() => undefined);
    await rm(path, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemErrorCode(cause) === 'EPERM';
  }
}

function ignoreMissing(cause: unknown): void {
  if (systemErrorCode(cause) !== 'ENOENT') throw cause;
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw AppError.of('out-unwritable', { path, problem: describeSystemError(cause) }, { cause });
  }
}
