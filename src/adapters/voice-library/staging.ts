/** A place among the voices that nobody sees, where a voice is put together before it appears whole. */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import { describeSystemError, systemErrorCode } from '../system-error.ts';

const remnant = /^\.lectern-(?<pid>\d+)-\d+$/u;
let stages = 0;

/** Does work in a new hidden folder, and removes it whatever comes of the work; what killed runs have left goes too. */
export async function withStage<T>(root: string, work: (stage: string) => Promise<T>): Promise<T> {
  await mkdir(root, { recursive: true });
  await removeRemnants(root);
  stages += 1;
  const stage = join(root, `.lectern-${process.pid}-${stages}`);
  await mkdir(stage);
  try {
    return await work(stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function removeRemnants(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const { pid } = remnant.exec(name)?.groups ?? {};
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(root, name), { recursive: true, force: true });
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
