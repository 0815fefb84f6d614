import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { needTool, reasonOfSkip, skipMark, tool } from './tools.ts';

describe('tool', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lectern-tools-'));
    vi.stubEnv('PATH', directory);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(directory, { recursive: true });
  });

  it('finds a program under any of its names', async () => {
    await writeFile(join(directory, 'google-chrome'), '#!/bin/sh\n');
    await chmod(join(directory, 'google-chrome'), 0o755);
    expect(tool('chromium')).toBe(join(directory, 'google-chrome'));
  });

  it('finds no file that cannot be run', async () => {
    await writeFile(join(directory, 'ffmpeg'), 'notes');
    await chmod(join(directory, 'ffmpeg'), 0o644);
    expect(tool('ffmpeg')).toBeNull();
    expect(() => needTool('ffmpeg')).toThrow('ffmpeg is not installed');
  });
});

describe('the mark of a skipped test', () => {
  it('tells the reason back', () => {
    const name = `audio > is as loud as asked${skipMark(['ffmpeg', 'ffprobe'])}`;
    expect(reasonOfSkip(name)).toBe('ffmpeg and ffprobe are not installed');
  });

  it('is not seen where a test was skipped for another reason', () => {
    expect(reasonOfSkip('audio > is as loud as asked')).toBeNull();
  });
});
