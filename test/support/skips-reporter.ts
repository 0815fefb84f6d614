import type { SerializedError } from 'vitest';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { isCi, reasonOfSkip } from './tools.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly TestCase[];
}

/** A file or a hook that fails by itself counts as a failure too, for its tests never ran. */
function totalsOf(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Totals {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const broken = modules.flatMap((module) => [module, ...module.children.allSuites()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  return {
    passed: inState('passed').length,
    failed:
      inState('failed').length + unhandled.length + broken.filter((task) => task.errors().length > 0).length,
    skipped: [...inState('skipped'), ...inState('pending')],
  };
}

function skipLines(skipped: readonly TestCase[]): readonly string[] {
  const reasons = skipped.map((test) => reasonOfSkip(test.fullName) ?? 'the test file says so');
  return [...new Set(reasons)].flatMap((reason) => [
    `Skipped, because ${reason}:`,
    ...skipped
      .filter((_, index) => reasons[index] === reason)
      .map((test) => `  ${test.module.relativeModuleId} > ${test.fullName}`),
  ]);
}

/**
 * Ends a run with what was skipped and why, and with one plain line of totals, the very last. With CI set, a skipped
 * test fails the run.
 */
export class SkipsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const { passed, failed, skipped } = totalsOf(modules, unhandled);
    const isSkipFailure = skipped.length > 0 && isCi();
    if (isSkipFailure) process.exitCode = 1;
    const lines = [
      ...skipLines(skipped),
      ...(isSkipFailure ? ['With CI=true a skipped test fails the run.'] : []),
      `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
    ];
    process.once('exit', () => process.stdout.write(`\n${lines.join('\n')}\n`));
  }
}
