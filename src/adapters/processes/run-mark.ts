/**
 * What names of temporary files and folders begin with, so that a later run can tell whose they are: the process, and a
 * word of chance that tells it from one with the same number, for in a container every run may be process 1.
 */
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { systemErrorCode } from '../system-error.ts';

const word = randomBytes(4).toString('hex');

/** This run's own mark: "4711-1f0c93ab". */
export const runMark = `${process.pid}-${word}`;

/** A mark within a regular expression, as the groups `pid` and `word`. */
export const runMarkPattern = String.raw`(?<pid>\d+)-(?<word>[0-9a-f]{8})`;

/** No run takes as long: what is as old is nobody's, even where another program has the number of its process now. */
const longestRunMs = 86_400_000;

/** Whether the run that marked a file or folder is over, so that it may be removed. False for what is not there. */
export async function isAbandoned(path: string, mark: Readonly<Record<string, string>>): Promise<boolean> {
  const pid = Number(mark['pid']);
  if (pid === process.pid) return mark['word'] !== word;
  if (!isRunning(pid)) return true;
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > longestRunMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return systemErrorCode(cause) === 'EPERM';
  }
}
