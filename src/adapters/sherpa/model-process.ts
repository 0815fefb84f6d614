/** A model in a process of its own: it is loaded once, and says one thing after the other. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { endGroup, leadsGroup, watchGroup } from '../processes/process-group.ts';
import type { Answer, LoadOrder, Order, SayOrder } from './child-protocol.ts';

type Said = Extract<Answer, { kind: 'said' }>;
type Loaded = Extract<Answer, { kind: 'loaded' }>;

export interface ModelProcess {
  /** @throws Error with what went wrong; the process has ended then */
  say(order: SayOrder, signal: AbortSignal): Promise<Said>;
  readonly loaded: Loaded;
  readonly isRunning: () => boolean;
  end(): void;
}

/** Where the child's JavaScript is: beside the chunk of the build, and for the sources where the build puts it. */
function childUrl(moduleUrl: string): URL {
  return new URL('./sherpa.js', moduleUrl.replace(/\/src\/adapters\/sherpa\/[^/]+\.ts$/u, '/dist/chunks/'));
}

/** @throws Error with what went wrong, where the model cannot be loaded */
export async function startModel(order: LoadOrder, signal: AbortSignal): Promise<ModelProcess> {
  const child = fork(childUrl(import.meta.url), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: leadsGroup,
    execArgv: [],
  });
  watchGroup(child);
  const loaded = await ask<Loaded>(child, order, signal);
  rest(child);
  return {
    loaded,
    isRunning: () => child.exitCode === null && child.signalCode === null && child.connected,
    async say(order, signal) {
      const said = await ask<Said>(child, order, signal);
      rest(child);
      return said;
    },
    end: () => endGroup(child),
  };
}

/** A model that has nothing to do does not keep this process alive. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function wake(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

const keptErrorCharacters = 2000;

/** One order, one answer. A process that gives none, or one that is no answer to the order, is ended. */
async function ask<A extends Answer>(child: ChildProcess, order: Order, signal: AbortSignal): Promise<A> {
  const asked = new AbortController();
  const meanwhile = { signal: asked.signal };
  let stderr = '';
  const listen = (chunk: Uint8Array): void => {
    stderr = (stderr + Buffer.from(chunk).toString('utf8')).slice(-keptErrorCharacters);
  };
  child.stderr?.on('data', listen);
  wake(child);
  try {
    signal.throwIfAborted();
    return await Promise.race([
      once(child, 'message', meanwhile).then(([answer]) => refuseProblem(answer as Answer) as A),
      once(child, 'close', meanwhile).then(([code, killedBy]) => {
        throw new Error(describeEnd((code ?? killedBy) as number | string, stderr));
      }),
      once(signal, 'abort', meanwhile).then(() => {
        throw signal.reason as Error;
      }),
      send(child, order),
    ]);
  } catch (cause) {
    endGroup(child);
    throw cause;
  } finally {
    asked.abort();
    child.stderr?.off('data', listen);
  }
}

function refuseProblem(answer: Answer): Answer {
  if (answer.kind === 'problem') throw new Error(answer.problem);
  return answer;
}

/** Never resolves: only the answer does. */
const send = (child: ChildProcess, order: Order): Promise<never> =>
  new Promise((_, reject) => {
    child.send(order, (cause) => {
      if (cause !== null) reject(cause);
    });
  });

function describeEnd(end: number | string | null, stderr: string): string {
  const said = stderr.replaceAll(/\s+/gu, ' ').trim().slice(-300);
  return `the model’s process ended with ${end}${said === '' ? '' : `, saying "${said}"`}`;
}
