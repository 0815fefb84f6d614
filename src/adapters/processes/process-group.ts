/**
 * Programs that Lectern starts lead a process group of their own, so that whatever they start ends with them. On
 * Windows, which has no groups, the tree of processes is ended instead.
 */
import { spawn, type ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) endGroup(child);
});

/** Whether a program should be started detached, to lead a group. */
export const leadsGroup = process.platform !== 'win32';

/** Sees to it that the program ends with this process, whatever ends it short of SIGKILL. */
export function watchGroup(child: ChildProcess): void {
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
}

/** Ends a program and all that it started, at once. One that has ended already is left alone. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (leadsGroup) process.kill(-child.pid, 'SIGKILL');
    else spawn('taskkill', ['/pid', `${child.pid}`, '/T', '/F'], { stdio: 'ignore', windowsHide: true });
  } catch {
    // It has ended by itself.
  }
}
