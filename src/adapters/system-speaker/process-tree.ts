import { readFileSync } from 'node:fs';

/** A process of ours and all that it started, children before parents. Elsewhere than on Linux the process alone. */
function processTree(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return [...children.flatMap(processTree), pid];
  } catch {
    return [pid];
  }
}

/** Ends a process and what it started. One that has ended already is left alone. */
export function endProcessTree(pid: number): void {
  for (const member of processTree(pid)) {
    try {
      process.kill(member, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}
