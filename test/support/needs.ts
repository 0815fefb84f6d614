/** Declares tests that need real programs, so that none is skipped without a word. */
import { describe, it } from 'vitest';
import { isCi, skipMark, tool, whyMissing, type ToolName } from './tools.ts';

const failFor = (missing: readonly ToolName[]) => () => {
  throw new Error(
    `${whyMissing(missing)}, and with CI=true nothing may be skipped; run npm run setup first.`,
  );
};

export interface Needs {
  /** Missing programs, in the order asked for. */
  readonly missing: readonly ToolName[];
  /** A test that needs the programs. */
  readonly it: (title: string, run: () => void | Promise<void>, timeoutMs?: number) => void;
  /** A group of tests, hooks included, that need the programs. */
  readonly describe: (title: string, define: () => void) => void;
}

/** `needs('ffmpeg').it('is as loud as asked', …)` declares a test that runs only where ffmpeg is installed. */
export function needs(...names: readonly ToolName[]): Needs {
  const missing = names.filter((name) => tool(name) === null);
  if (missing.length === 0) {
    return { missing, it: (title, run, timeoutMs) => it(title, run, timeoutMs), describe };
  }
  if (isCi()) {
    return {
      missing,
      it: (title) => it(title, failFor(missing)),
      describe: (title) => describe(title, () => it('has its tools', failFor(missing))),
    };
  }
  return {
    missing,
    it: (title, run) => it.skip(title + skipMark(missing), run),
    describe: (title, define) => describe.skip(title + skipMark(missing), define),
  };
}
