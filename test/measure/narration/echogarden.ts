/** Echogarden, from a folder that a person has installed it in: it is no part of the project. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bareSounds } from './espeak.ts';

const packageName = 'echogarden';

interface Entry {
  readonly type: string;
  readonly text: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly timeline?: readonly Entry[];
}

export interface EchoSpeech {
  readonly audio: { readonly audioChannels: readonly Float32Array[]; readonly sampleRate: number };
  readonly timeline: readonly Entry[];
}

export interface Echogarden {
  readonly version: string;
  say(text: string, engine: 'espeak' | 'flite', voice?: string): Promise<EchoSpeech>;
}

export async function openEchogarden(folder: string): Promise<Echogarden> {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const manifest = join(resolve(folder), 'node_modules', packageName, 'package.json');
  const { version } = require(manifest) as { readonly version: string };
  const { synthesize } = (await import(pathToFileURL(require.resolve(packageName)).href)) as {
    readonly synthesize: (text: string, options: object) => Promise<EchoSpeech>;
  };
  return {
    version,
    // It tells its progress on standard error, and much of it.
    say: (text, engine, voice) =>
      quietly(() =>
        synthesize(text, {
          engine,
          language: engine === 'flite' ? 'en' : 'en-GB',
          ...(voice !== undefined && { voice }),
        }),
      ),
  };
}

async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  try {
    return await work();
  } finally {
    process.stderr.write = write;
  }
}

export const entriesOf = (entries: readonly Entry[], type: string): readonly Entry[] =>
  entries.flatMap((entry) => (entry.type === type ? [entry] : entriesOf(entry.timeline ?? [], type)));

/** The sounds that were said, without stress. */
export const phonesOf = ({ timeline }: EchoSpeech): string =>
  bareSounds(
    entriesOf(timeline, 'token')
      .map(({ text }) => text)
      .join(''),
  );
