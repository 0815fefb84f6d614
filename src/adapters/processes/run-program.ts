/** Runs a program to its end: text in through standard input, bytes out, within limits of time and size. */
import { spawn, type ChildProcess } from 'node:child_process';
import { endGroup, leadsGroup, watchGroup } from './process-group.ts';
import { systemErrorCode } from '../system-error.ts';

export interface ProgramRun {
  readonly program: string;
  /** Fixed words, numbers, and names from a list: never words of an article. */
  readonly args: readonly string[];
  /** What the program reads from its standard input. */
  readonly input?: string | Uint8Array;
  readonly folder?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** More than this on standard output ends the program. */
  readonly maxOutputBytes?: number;
}

export interface ProgramOutput {
  readonly stdout: Uint8Array;
  /** The last 4,000 characters at most. */
  readonly stderr: string;
}

/** Why a program gave no output that can be used. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  readonly isMissing: boolean;

  constructor(problem: string, { isMissing = false, cause }: { isMissing?: boolean; cause?: unknown } = {}) {
    super(problem, cause === undefined ? undefined : { cause });
    this.isMissing = isMissing;
  }
}

/** Enough for an hour of sound at 48 kHz. */
const defaultMaxOutputBytes = 400e6;
const keptErrorCharacters = 4000;

/**
 * Resolves when the program has ended with exit code 0. When the signal aborts, the program is ended with all that it
 * started.
 * @throws ProgramError, or the reason of the signal
 */
export async function runProgram(run: ProgramRun, signal?: AbortSignal): Promise<ProgramOutput> {
  signal?.throwIfAborted();
  const { program, args, folder, env, input = '' } = run;
  const child = spawn(program, args, {
    ...(folder !== undefined && { cwd: folder }),
    ...(env !== undefined && { env }),
    detached: leadsGroup,
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  watchGroup(child);
  const end = (): void => endGroup(child);
  signal?.addEventListener('abort', end, { once: true });
  try {
    // A program that does not read its input to the end breaks the pipe; its exit code tells whether that was wrong.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return await outputOf(child, run.maxOutputBytes ?? defaultMaxOutputBytes);
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

function outputOf(child: ChildProcess, maxBytes: number): Promise<ProgramOutput> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let stderr = '';
  child.stdout?.on('data', (chunk: Uint8Array) => {
    size += chunk.byteLength;
    if (size > maxBytes) endGroup(child);
    else chunks.push(chunk);
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-keptErrorCharacters);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      const isMissing = ['ENOENT', 'EACCES'].includes(systemErrorCode(cause) ?? '');
      reject(new ProgramError(isMissing ? 'the program is not there' : cause.message, { isMissing, cause }));
    });
    child.on('close', (code, killedBy) => {
      if (size > maxBytes) reject(new ProgramError(`it gave more than ${maxBytes} bytes`));
      else if (code === 0) resolve({ stdout: Buffer.concat(chunks), stderr });
      else reject(new ProgramError(describeEnd(code, killedBy, stderr)));
    });
  });
}

function describeEnd(code: number | null, killedBy: string | null, stderr: string): string {
  const said = stderr.trim().split('\n').slice(-3).join(' / ').slice(-300);
  const end = code === null ? `it was ended by ${killedBy}` : `it ended with exit code ${code}`;
  return said === '' ? end : `${end}, saying "${said}"`;
}
