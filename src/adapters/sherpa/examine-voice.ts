import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import { readWav } from '../read-wav.ts';
import { describeSpeakers } from './describe-speakers.ts';
import type { NeuralSpeaker, VoiceManifest } from './manifest.ts';
import { languageFor, openShelf, recogniseModel, type ModelKind } from './model-files.ts';
import type { ModelProcess } from './model-process.ts';
import { openModel } from './open-sherpa.ts';

export interface ExaminationOptions {
  /** The name that the voice is given. */
  readonly name: string;
  /** BCP 47, where a person has told it. */
  readonly language: string | null;
  readonly signal: AbortSignal;
}

const loadingLimitMs = 180_000;

/**
 * Loads the model of a folder, in a process of its own, and has it say a word: what is added can be used.
 * @throws AppError `voice-model-unknown`; the signal's reason
 */
export async function examineVoice(
  folder: string,
  { name, language, signal }: ExaminationOptions,
): Promise<Pick<VoiceManifest, 'kind' | 'sampleRateHz' | 'speakers'>> {
  const refuse = (problem: string, cause?: unknown): AppError =>
    AppError.of('voice-model-unknown', { place: folder, problem }, { cause });
  const shelf = await openShelf(folder);
  const files = recogniseModel(shelf);
  if (files === null) throw refuse('its files are of no kind that is known');
  const limited = AbortSignal.any([signal, AbortSignal.timeout(loadingLimitMs)]);
  let model: ModelProcess | null = null;
  try {
    model = (await openModel(folder, limited)).process;
    const { sampleRateHz, speakers: count } = model.loaded;
    const facts = { kind: files.kind, name, speakers: count, language };
    const speakers = await describeSpeakers(shelf, facts);
    if (speakers === null) throw refuse('its language cannot be told; name it with --lang');
    const [first] = speakers;
    if (first === undefined) throw refuse('it speaks as recordings do, and there is none in the folder');
    await hear(model, { folder, kind: files.kind, first, signal: limited });
    return { kind: files.kind, sampleRateHz, speakers: [...speakers] };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof AppError) throw cause;
    throw refuse(cause instanceof Error ? cause.message : String(cause), cause);
  } finally {
    model?.end();
  }
}

interface Hearing {
  readonly folder: string;
  readonly kind: ModelKind;
  readonly first: NeuralSpeaker;
  readonly signal: AbortSignal;
}

async function hear(model: ModelProcess, { folder, kind, first, signal }: Hearing): Promise<void> {
  const { number, recording, language } = first;
  const { samples } = await model.ask(
    {
      kind: 'say',
      text: 'one two three.',
      language: languageFor(kind, language),
      speaker: number,
      speed: 1,
      recording: recording === undefined ? null : readWav(await readFile(join(folder, recording))),
    },
    'said',
    signal,
  );
  if (!samples.some((sample) => Math.abs(sample) > 50)) throw new Error('it gives no sound');
}
