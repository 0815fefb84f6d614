import { existsSync, readFileSync } from 'node:fs';

/** Whether a process is at work: one that has ended and waits to be taken note of is not. Linux tells by /proc. */
export function isRunning(pid: number): boolean {
  if (process.platform === 'linux') {
    const path = `/proc/${pid}/status`;
    return existsSync(path) && !/^State:\s+Z/mu.test(readFileSync(path, 'utf8'));
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
