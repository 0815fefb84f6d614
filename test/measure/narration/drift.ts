/** How far the times of sentences are from what is heard, over a whole article. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWav } from '../../../src/adapters/read-wav.ts';
import { inspect, render } from '../../../src/index.ts';
import { writeWav } from '../../support/ffmpeg.ts';
import { describeErrors, errorsOf } from './edges.ts';
import { entriesOf, type Echogarden } from './echogarden.ts';

export interface DriftFigures {
  readonly starts: string;
  readonly ends: string;
}

const figuresOf = ({ starts, ends }: ReturnType<typeof errorsOf>): DriftFigures => ({
  starts: describeErrors(starts),
  ends: describeErrors(ends),
});

export interface LecternRun {
  readonly drift: DriftFigures;
  readonly quotes: number;
  /** Quotations whose voice is not the narrator's. */
  readonly apart: number;
}

interface ScriptFile {
  readonly segments: readonly {
    readonly kind: string;
    readonly voice: { readonly id: string; readonly params: object };
    readonly startMs: number;
    readonly endMs: number;
  }[];
}

/** Renders an article and listens to its MP3. */
export async function runLectern(path: string): Promise<LecternRun> {
  const out = await mkdtemp(join(tmpdir(), 'lectern-drift-'));
  try {
    const { folder } = await render(path, { out, only: ['script', 'audio'] });
    const { segments } = JSON.parse(await readFile(join(folder, 'script.json'), 'utf8')) as ScriptFile;
    await writeWav(join(folder, 'audio.mp3'), join(out, 'audio.wav'), { sampleRateHz: 24_000 });
    const sound = readWav(await readFile(join(out, 'audio.wav')));
    const voiceOf = ({ voice }: ScriptFile['segments'][number]): string => JSON.stringify(voice);
    const narrator = segments.find(({ kind }) => kind !== 'quote');
    const quotes = segments.filter(({ kind }) => kind === 'quote');
    return {
      drift: figuresOf(errorsOf(sound, segments)),
      quotes: quotes.length,
      apart: quotes.filter((quote) => narrator !== undefined && voiceOf(quote) !== voiceOf(narrator)).length,
    };
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Has Echogarden say the article's paragraphs, and listens to that. */
export async function runEchogarden(path: string, echogarden: Echogarden): Promise<DriftFigures> {
  const { body } = await inspect(path);
  const text = (body ?? []).map((block) => block.text).join('\n\n');
  const { audio, timeline } = await echogarden.say(text, 'espeak');
  const sentences = entriesOf(timeline, 'sentence').map(({ startTime, endTime }) => ({
    startMs: 1000 * startTime,
    endMs: 1000 * endTime,
  }));
  const sound = { samples: audio.audioChannels[0] ?? [], sampleRateHz: audio.sampleRate };
  return figuresOf(errorsOf(sound, sentences));
}
