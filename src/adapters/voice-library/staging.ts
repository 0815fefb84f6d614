/** A place among the voices that nobody sees, where a voice is put together before it appears whole. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import { isAbandoned, runMark, runMarkPattern } from '../processes/run-mark.ts';
import { describeSystemError, systemErrorCode } from '../system-error.ts';

const remnant = new RegExp(String.raw`^\.lectern-${runMarkPattern}-\d+$`, 'u');
let stages = 0;

/** Does work in a new hidden folder, and removes it whatever comes of the work; what killed runs have left goes too. */
export async function withStage<T>(root: string, work: (stage: string) => Promise<T>): Promise<T> {
  await mkdir(root, { recursive: true });
  await removeRemnants(root);
  stages += 1;
  const stage = join(root, `.lectern-${runMark}-${stages}`);
  await mkdir(stage);
  try {
    return await work(stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function removeRemnants(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const path = join(root, name);
    const mark = remnant.exec(name)?.groups;
    if (mark !== undefined && (await isAbandoned(path, mark)))
      await rm(path, { recursive: true, force: true });
  }
}

/** @throws AppError `voices-unwritable` for a system error; anything else as it is */
export async function guardVoices<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const isOfTheDisk = ['EACCES', 'EPERM', 'ENOSPC', 'EROFS', 'ENOTDIR', 'EDQUOT'].includes(
      systemErrorCode(cause) ?? '',
    );
    if (!isOfTheDisk) throw cause;
    throw AppError.of('voices-unwritable', { folder, problem: describeSystemError(cause) }, { cause });
  }
}
