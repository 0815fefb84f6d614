import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A process id that no process has: larger than Linux, macOS and Windows give. */
const nobody = `${2 ** 30}-0badcafe`;

let temporary = '';
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  vi.stubEnv('TMPDIR', temporary);
  vi.stubEnv('TEMP', temporary);
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

/** As the first call of a run. */
const open = async () => (await import('../../src/adapters/scratch-folder.ts')).scratchFolder();

describe('scratchFolder', () => {
  it('is new, empty, and gone when it is removed', async () => {
    const folder = await open();
    expect(readdirSync(folder.path)).toEqual([]);
    writeFileSync(join(folder.path, 'sound.wav'), '');
    await folder.remove();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('removes what killed runs left, and nothing else', async () => {
    for (const name of [`lectern-${nobody}-x`, `lectern-${process.ppid}-0badcafe-x`, 'lectern-notes'])
      mkdirSync(join(temporary, name, 'within'), { recursive: true });
    const { path } = await open();
    expect(existsSync(path)).toBe(true);
    const left = readdirSync(temporary).filter((name) => !path.endsWith(name));
    expect(left.toSorted()).toEqual([`lectern-${process.ppid}-0badcafe-x`, 'lectern-notes'].toSorted());
  });
});
