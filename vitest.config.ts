import { defineConfig } from 'vitest/config';
import { SkipsReporter } from './test/support/skips-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Vitest's own choice leaves a core alone, which of two is half of the machine.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', new SkipsReporter()],
    coverage: { include: ['src/**'], exclude: ['src/**/*.d.ts'] },
  },
});
