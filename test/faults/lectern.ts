/** Runs the built command in a process of its own, that faults can be injected into and that can be killed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const command = join(project, 'dist/cli/bin.js');
const injector = pathToFileURL(join(project, 'test/faults/inject.mjs')).href;

export interface Fault {
  readonly kind: 'kill' | 'full' | 'read-only' | 'none';
  /** The folder within which operations are counted. */
  readonly root: string;
  /** The first operation that is met, from 1 on; absent for all of them, or none where the kind is none. */
  readonly at?: number;
  /** A file for the list of the operations. */
  readonly log?: string;
}

export interface Surroundings {
  readonly folder: string;
  readonly fault?: Fault;
  /** What starts Node in its stead, such as a shell that sets a limit. */
  readonly starter?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
}

/** Its cache is `cache` in the folder, its temporary files are in `tmp`. */
export function startLectern(line: readonly string[], { folder, fault, starter = [], env }: Surroundings) {
  const node = [process.execPath, ...(fault === undefined ? [] : ['--import', injector]), command];
  const [program = '', ...args] = [...starter, ...node, ...line];
  const child = spawn(program, args, {
    cwd: folder,
    env: {
      ...process.env,
      LECTERN_CACHE: join(folder, 'cache'),
      ...(fault && {
        LECTERN_TEST_FAULT: JSON.stringify({ at: fault.kind === 'read-only' ? 1 : Infinity, ...fault }),
      }),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ending>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, err }));
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

export const runLectern = (line: readonly string[], surroundings: Surroundings): Promise<Ending> =>
  startLectern(line, surroundings).ended;

/** The digest of each file of an edition; null where there is no folder. */
export function editionIn(folder: string): Readonly<Record<string, string>> | null {
  if (!existsSync(folder)) return null;
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
