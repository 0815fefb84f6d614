import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findProgram, traceOf } from '../../../src/adapters/processes/find-program.ts';
import { ProgramError, runProgram } from '../../../src/adapters/processes/run-program.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { isRunning } from '../../support/processes.ts';
import { standIn } from '../../support/stand-in.ts';

const sh = (script: string, input = '') => ({ program: '/bin/sh', args: ['-c', script], input });

describe.skipIf(process.platform === 'win32')('runProgram', () => {
  it('gives what the program prints for what it is given', async () => {
    const { stdout, stderr } = await runProgram(sh('cat; echo noise >&2', 'words'));
    expect(Buffer.from(stdout).toString()).toBe('words');
    expect(stderr).toBe('noise\n');
  });

  it('does not mind a program that reads nothing of a long text', async () => {
    const { stdout } = await runProgram(sh('echo done', 'word '.repeat(400_000)));
    expect(Buffer.from(stdout).toString()).toBe('done\n');
  });

  it('says how a program failed, and the end of what it said', async () => {
    await expect(runProgram(sh('echo one two >&2; exit 3'))).rejects.toThrow(
      'it ended with exit code 3, saying "one two"',
    );
    await expect(runProgram(sh('kill -SEGV $$'))).rejects.toThrow('it was ended by SIGSEGV');
  });

  it('keeps no more of standard error than is told', async () => {
    const { stderr } = await runProgram(sh('yes noise 2>/dev/null | head -c 1000000 >&2'));
    expect(stderr.length).toBeLessThanOrEqual(4000);
  });

  it('ends a program that prints without end', async () => {
    await expect(runProgram({ ...sh('yes'), maxOutputBytes: 100_000 })).rejects.toThrow(
      'it gave more than 100000 bytes',
    );
  });

  it('tells a program that is not there', async () => {
    const failure = await runProgram({ program: join(temporaryFolder(), 'nothing'), args: [] }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ProgramError);
    expect(failure).toMatchObject({ isMissing: true });
  });

  it('ends a program and what it started when it is told to', async () => {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const script = `cd ${folder}; sleep 60 & echo $! > pid.part; mv pid.part pid; wait`;
    const running = runProgram(sh(script), stop.signal);
    await vi.waitFor(() => expect(existsSync(join(folder, 'pid'))).toBe(true), 10_000);
    stop.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 10_000);
  });

  it('starts nothing once it has been told to stop', async () => {
    const folder = temporaryFolder();
    const aborted = AbortSignal.abort(new Error('enough'));
    await expect(runProgram(sh(`touch ${folder}/ran`), aborted)).rejects.toThrow('enough');
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('findProgram', () => {
  it('finds what can be run, in the order of PATH, and tells builds apart', async () => {
    const [first, second] = [standIn('talker', 'exit 0'), standIn('talker', 'exit 1')];
    const place = { platform: 'linux', env: { PATH: `/nowhere:${first}:${second}` } } as const;
    expect(await findProgram('talker', place)).toBe(join(first, 'talker'));
    expect(await findProgram('talker', { platform: 'linux', env: {} })).toBeNull();
    expect(await traceOf(join(first, 'talker'))).not.toBe(await traceOf(join(second, 'talker')));
  });
});
