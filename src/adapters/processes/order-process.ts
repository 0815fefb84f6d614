/** A process of Lectern's own that takes one order after the other: what breaks in it breaks nothing else. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { endGroup, leadsGroup, watchGroup } from './process-group.ts';

/** What any such process answers where it could not do what it was asked. */
export interface Problem {
  readonly kind: 'problem';
  readonly problem: string;
}

export interface OrderProcess<Order extends object, Answer extends { readonly kind: string }> {
  /**
   * One order, one answer. A process that gives none, or one that is a problem, is ended.
   * @throws Error with what went wrong, or the signal's reason
   */
  ask<K extends Answer['kind']>(
    order: Order,
    kind: K,
    signal: AbortSignal,
  ): Promise<Extract<Answer, { kind: K }>>;
  readonly isRunning: () => boolean;
  end(): void;
}

export interface OrderProgram {
  /** Of the module that asks, under src/adapters/ or in a chunk of the build. */
  readonly moduleUrl: string;
  /** The name of the child's chunk. */
  readonly chunk: string;
  /** For messages: "the model's process". */
  readonly title: string;
}

/** Where the child's JavaScript is: beside the chunk of the build, and for the sources where the build puts it. */
const childUrl = ({ moduleUrl, chunk }: OrderProgram): URL =>
  new URL(`./${chunk}.js`, moduleUrl.replace(/\/src\/adapters\/[^/]+\/[^/]+\.ts$/u, '/dist/chunks/'));

export function startOrderProcess<Order extends object, Answer extends { readonly kind: string }>(
  program: OrderProgram,
): OrderProcess<Order, Answer> {
  const child = fork(childUrl(program), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: leadsGroup,
    execArgv: [],
  });
  watchGroup(child);
  rest(child);
  return {
    async ask<K extends Answer['kind']>(order: Order, kind: K, signal: AbortSignal) {
      const answer = await ask(child, order, { signal, title: program.title });
      if (!isKind<Answer, K>(answer, kind)) throw refusal(child, answer);
      return answer;
    },
    isRunning: () => child.exitCode === null && child.signalCode === null && child.connected,
    end: () => endGroup(child),
  };
}

const isKind = <Answer extends { readonly kind: string }, K extends Answer['kind']>(
  answer: { readonly kind: string },
  kind: K,
): answer is Extract<Answer, { kind: K }> => answer.kind === kind;

function refusal(child: ChildProcess, answer: { readonly kind: string } | Problem): Error {
  endGroup(child);
  return new Error('problem' in answer ? answer.problem : `it answered ${JSON.stringify(answer.kind)}`);
}

/** A process that has nothing to do does not keep this one alive. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

function wake(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

const keptErrorCharacters = 2000;

async function ask(
  child: ChildProcess,
  order: object,
  { signal, title }: { readonly signal: AbortSignal; readonly title: string },
): Promise<{ readonly kind: string }> {
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
    const answer = await Promise.race([
      once(child, 'message', meanwhile).then(([answer]) => answer as { readonly kind: string }),
      once(child, 'close', meanwhile).then(([code, killedBy]) => {
        throw new Error(`${title} ended with ${code ?? killedBy}${lastWords(stderr)}`);
      }),
      once(signal, 'abort', meanwhile).then(() => {
        throw signal.reason as Error;
      }),
      send(child, order),
    ]);
    rest(child);
    return answer;
  } catch (cause) {
    endGroup(child);
    throw cause;
  } finally {
    asked.abort();
    child.stderr?.off('data', listen);
  }
}

/** Never resolves: only the answer does. */
const send = (child: ChildProcess, order: object): Promise<never> =>
  new Promise((_, reject) => {
    child.send(order, (cause) => {
      if (cause !== null) reject(cause);
    });
  });

function lastWords(stderr: string): string {
  const said = stderr.replaceAll(/\s+/gu, ' ').trim().slice(-300);
  return said === '' ? '' : `, saying "${said}"`;
}
