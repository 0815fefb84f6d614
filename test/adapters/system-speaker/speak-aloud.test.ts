import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSpeaker } from '../../../src/adapters/system-speaker/find-speaker.ts';
import { lostAloud, speakAloud } from '../../../src/adapters/system-speaker/speak-aloud.ts';
import { caught } from '../../support/caught.ts';
import { temporaryFolder } from '../../support/folder.ts';

const options = {
  program: 'festival',
  platform: 'linux',
  voice: null,
  speed: null,
  signal: new AbortController().signal,
} as const;

/** Puts a shell script in front of the real program: the platform's command with the sound left out. */
function standIn(program: string, script: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, program), `#!/bin/sh\ncd ${folder}\n${script}\n`);
  chmodSync(join(folder, program), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
  return folder;
}

afterEach(() => void vi.unstubAllEnvs());

describe.skipIf(process.platform === 'win32')('speakAloud', () => {
  it('gives festival the words and no code', async () => {
    const folder = standIn('festival', 'cat > heard');
    await speakAloud('Stop"); (system "touch pwned") (SayText "now', options);
    expect(readFileSync(join(folder, 'heard'), 'utf8')).toBe(
      '(SayText "Stop ; system touch pwned SayText now")',
    );
  });

  it('gives festival the letters that it knows, and tells which it will pass over', async () => {
    const folder = standIn('festival', 'cat > heard');
    await speakAloud('Łódź and 東京', options);
    expect(readFileSync(join(folder, 'heard'), 'utf8')).toBe('(SayText "Lodz and")');
    expect(lostAloud('Łódź and 東京', 'linux')).toEqual(['東', '京']);
    expect(lostAloud('東京', 'darwin')).toEqual([]);
  });

  it('gives macOS the words as one argument that is no option', async () => {
    const folder = standIn('say', 'printf "%s|" "$@" > heard');
    await speakAloud('-o stolen', { ...options, platform: 'darwin', voice: 'Samantha', speed: 2 });
    expect(readFileSync(join(folder, 'heard'), 'utf8')).toBe('-v|Samantha|o stolen|-r|350|');
  });

  it('does not take a warning on standard error for a failure, nor a failure for a success', async () => {
    standIn('festival', 'cat > /dev/null; echo warning >&2');
    await speakAloud('Tide', options);
    standIn('festival', 'cat > /dev/null; exit 3');
    const error = await caught(() => speakAloud('Tide', options));
    expect(error.code).toBe('speaker-program-failed');
    expect(error.message).toContain('exit code 3');
  });

  it('says that the program is not there', async () => {
    vi.stubEnv('PATH', temporaryFolder());
    expect((await caught(() => speakAloud('Tide', options))).code).toBe('speaker-program-failed');
    expect((await findSpeaker('linux', process.env)).available).toBe(false);
  });

  it('finds the program where it is', async () => {
    standIn('festival', 'true');
    expect(await findSpeaker('linux', process.env)).toMatchObject({ program: 'festival', available: true });
  });

  it('refuses a voice that is code, and says nothing where there is nothing to say', async () => {
    const folder = standIn('festival', 'cat > heard');
    const error = await caught(() => speakAloud('Tide', { ...options, voice: 'x) (system "id"' }));
    expect(error.code).toBe('system-voice-invalid');
    await speakAloud('«»', options);
    expect(existsSync(join(folder, 'heard'))).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')('stops the program and all that it started', async () => {
    const folder = standIn(
      'festival',
      'cat > /dev/null; sleep 60 & echo $! > pid.part; mv pid.part pid; wait',
    );
    const stop = new AbortController();
    const spoken = speakAloud('Tide', { ...options, signal: stop.signal });
    await vi.waitFor(() => expect(existsSync(join(folder, 'pid'))).toBe(true), 5_000);
    stop.abort(new Error('stopped'));
    await expect(spoken).rejects.toThrow('stopped');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5_000);
  });
});

function isRunning(pid: number): boolean {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : null;
  return status !== null && !/^State:\s+Z/mu.test(status);
}
