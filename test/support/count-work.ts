import { vi } from 'vitest';

/**
 * How often `task` runs regular expressions, and over how many characters in all behind the places where they begin.
 * Whatever a test has mocked is restored.
 */
export function countWork(task: () => unknown): number {
  let work = 0;
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as (
    text: string,
  ) => RegExpExecArray | null;
  vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const reached = match === null ? text.length : match.index + match[0].length;
    // A pattern that is bound to its start fails at once.
    const isBound = match === null && (this.sticky || this.source.startsWith('^'));
    work += 1 + (isBound ? 0 : Math.max(0, reached - from));
    return match;
  });
  task();
  vi.restoreAllMocks();
  return work;
}
