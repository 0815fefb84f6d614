/** espeak-ng's library beside its program: the same samples, and with them when each word is said. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startOrderProcess, type OrderProcess } from '../processes/order-process.ts';
import type { Answer, LoadOrder, Order, SayOrder } from './library-protocol.ts';

export interface EspeakLibrary {
  /** @throws Error with what went wrong, or the signal's reason */
  say(order: SayOrder, signal: AbortSignal): Promise<Extract<Answer, { kind: 'said' }>>;
  close(): void;
}

export interface LibraryPlace {
  readonly platform: NodeJS.Platform;
  /** The path of the program beside which the library is. */
  readonly program: string;
  /** Of the program: another one's library would speak otherwise. */
  readonly version: string;
}

const fileNames: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'libespeak-ng.so.1',
  darwin: 'libespeak-ng.1.dylib',
};

/** Whether the optional package through which a library is called is installed. */
export function canCallLibraries(): boolean {
  try {
    return createRequire(import.meta.url).resolve('koffi') !== '';
  } catch {
    return false;
  }
}

const loadingLimitMs = 20_000;

/** Null where there is no library, or another version's, or none that can be started afresh for every text. */
export async function openLibrary({
  platform,
  program,
  version,
}: LibraryPlace): Promise<EspeakLibrary | null> {
  const file = fileNames[platform];
  if (file === undefined || !canCallLibraries()) return null;
  const names = [join(dirname(program), '..', 'lib', file), file];
  const idle: LibraryProcess[] = [];
  const running = new Set<LibraryProcess>();
  const start = async (signal: AbortSignal): Promise<LibraryProcess> => {
    const started = await startLibrary({ kind: 'load', names }, { version, signal });
    running.add(started);
    return started;
  };
  try {
    idle.push(await start(AbortSignal.timeout(loadingLimitMs)));
  } catch {
    return null;
  }
  return {
    async say(order, signal) {
      const free = idle.pop();
      const speaker = free?.isRunning() === true ? free : await start(signal);
      const said = await speaker.ask(order, 'said', signal);
      idle.push(speaker);
      return said;
    },
    close() {
      for (const one of running) one.end();
    },
  };
}

type LibraryProcess = OrderProcess<Order, Answer>;

async function startLibrary(
  order: LoadOrder,
  { version, signal }: { readonly version: string; readonly signal: AbortSignal },
): Promise<LibraryProcess> {
  const started = startOrderProcess<Order, Answer>({
    moduleUrl: import.meta.url,
    chunk: 'espeak',
    title: 'the process of espeak-ng’s library',
  });
  const loaded = await started.ask(order, 'loaded', signal);
  if (loaded.version.split(' ')[0] === version) return started;
  started.end();
  throw new Error(`the library is ${loaded.version}, and the program ${version}`);
}
