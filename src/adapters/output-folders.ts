/**
 * Folders that appear whole or not at all. A folder is built as `.lectern-<run>-<n>-<slug>.new` beside its place; to
 * publish it, what stands there is renamed to `….old`, the new folder is renamed into place, and the old one removed.
 * Whatever a killed run leaves behind is put right by the next: an old folder without its successor goes back. A folder
 * is renamed to `….gone` before it is removed, so that half of one can never be published, by whatever run.
 */
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { FileSink, OutputFolders, StagedFolder } from '../ports/files.ts';
import { openFolder } from './edition-folder.ts';
import { isAbandoned, runMark, runMarkPattern } from './processes/run-mark.ts';
import { readChunks } from './read-chunks.ts';
import { describeSystemError, systemErrorCode } from './system-error.ts';

const remnant = new RegExp(
  String.raw`^\.lectern-${runMarkPattern}-\d+-(?<slug>.+)\.(?<state>new|old|gone)$`,
  'u',
);
let folders = 0;

export function outputFolders(root: string): OutputFolders {
  return {
    published: (slug) => openFolder(join(root, slug)),
    stage: (slug) =>
      guarded(root, async () => {
        await mkdir(root, { recursive: true });
        await removeRemnants(root);
        const stem = newStem(root, slug);
        await mkdir(`${stem}.new`);
        return stagedFolder(join(root, slug), stem);
      }),
  };
}

/** What no other folder's name begins with. */
function newStem(root: string, slug: string): string {
  folders += 1;
  return join(root, `.lectern-${runMark}-${folders}-${slug}`);
}

function stagedFolder(place: string, stem: string): StagedFolder {
  const staged = `${stem}.new`;
  const at = (name: string): string => join(staged, basename(name));
  return {
    // What is renamed into place has reached the disk, should the power fail then.
    write: (name, content) => guarded(place, () => writeFile(at(name), content, { flush: true })),
    read: (name) => guarded(place, () => readFile(at(name))),
    chunks: (name) => readChunks(at(name)),
    open: (name) => guarded(place, () => openSink(at(name), place)),
    publish: () => guarded(place, () => swapIn(place, stem)),
    discard: () => remove(staged, stem),
  };
}

async function openSink(path: string, place: string): Promise<FileSink> {
  const file = await open(path, 'w');
  return {
    write: (chunk) => guarded(place, () => file.writeFile(chunk)),
    close: () =>
      guarded(place, async () => {
        try {
          await file.sync();
        } finally {
          await file.close();
        }
      }),
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
      if (taken && attempt < 5) await remove(old, stem);
      else {
        await rename(old, place).catch(() => undefined);
        throw cause;
      }
    }
  }
  await remove(old, stem);
  return place;
}

/** Never fails: what cannot be removed now is removed by a later run. */
async function remove(path: string, stem: string): Promise<void> {
  const gone = `${stem}.gone`;
  const isGone = await rename(path, gone).then(
    () => true,
    () => false,
  );
  if (isGone) await rm(gone, { recursive: true, force: true }).catch(() => undefined);
}

async function removeRemnants(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const { slug, state, ...mark } = remnant.exec(name)?.groups ?? {};
    if (slug === undefined || !(await isAbandoned(join(root, name), mark))) continue;
    const path = join(root, name);
    if (state === 'old') await rename(path, join(root, slug)).catch(() => undefined);
    await remove(path, newStem(root, slug));
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
