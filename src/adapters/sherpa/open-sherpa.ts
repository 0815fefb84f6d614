/** Neural voices, which a person has added, through the optional package sherpa-onnx-node. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../digest.ts';
import { AppError } from '../../errors/app-error.ts';
import type { EngineVoice, Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { readWav } from '../read-wav.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import type { NeuralSpeaker } from './manifest.ts';
import { languageFor, openShelf, recogniseModel, type ModelFiles } from './model-files.ts';
import { startModel, type ModelProcess } from './model-process.ts';
import { listNeuralVoices, voicesFolder, type NeuralVoice } from './voices-folder.ts';

const engineId = 'sherpa';
const packageName = 'sherpa-onnx-node';

const traits = {
  runs: 'program',
  sampleRateHz: null,
  wordTimes: false,
  pronunciations: false,
  rate: true,
  deterministic: false,
  timeoutMs: 180_000,
} as const satisfies EngineEntry['traits'];

export const sherpa: EngineEntry = {
  title: 'sherpa, neural voices on this computer (piper, kokoro, kitten, matcha, pocket, supertonic)',
  languages: 'those of the voices that you add',
  howToGet: `Install the package with "npm install ${packageName}", and add a voice with "lectern voices add" and a folder, an archive or an address.`,
  traits,
  async find(place) {
    const version = packageVersion();
    if (version === null) return { why: `the package ${packageName} is not installed` };
    const voices = await listNeuralVoices(voicesFolder(place));
    if (voices.length === 0) return { why: `there is no voice in ${voicesFolder(place)}` };
    return { trace: `${version} ${JSON.stringify(voices)}` };
  },
  open: openSherpa,
};

/** The version of sherpa-onnx-node; null where it is not installed. */
export function packageVersion(): string | null {
  try {
    const { version } = createRequire(import.meta.url)(`${packageName}/package.json`) as { version: string };
    return version;
  } catch {
    return null;
  }
}

interface SherpaVoice {
  readonly voice: EngineVoice;
  readonly model: NeuralVoice;
  readonly speaker: NeuralSpeaker;
}

async function openSherpa(place: EnginePlace): Promise<SpeechEngine> {
  const version = packageVersion();
  const models = version === null ? [] : await listNeuralVoices(voicesFolder(place));
  if (version === null || models.length === 0)
    throw AppError.of('engine-missing', { engine: engineId, howToGet: sherpa.howToGet });
  const voices = models.flatMap(voicesOf);
  const byId = new Map(voices.map((known) => [known.voice.id, known]));
  const shelf = new ModelShelf();
  const { deterministic, ...declared } = traits;
  return guardEngine({
    id: engineId,
    // Another model under a name that was used before is another voice.
    version: `${version}/1 ${sha256(models.map(({ name, manifest }) => `${name} ${manifest.sha256}`)).slice(0, 12)}`,
    voices: voices.map(({ voice }) => voice),
    deterministic,
    // A model takes every core by itself.
    concurrency: 1,
    traits: declared,
    say: async (request, signal) => {
      const voice = byId.get(request.voice);
      if (voice === undefined) throw new Error('there is no such voice');
      return sayWithModel(request, { voice, model: await shelf.take(voice.model, signal), signal });
    },
    release: () => {
      shelf.clear();
      return Promise.resolve();
    },
  });
}

/** A model with one speaker is called by its folder's name, one with several by that and the speaker's. */
const voicesOf = (model: NeuralVoice): readonly SherpaVoice[] =>
  model.manifest.speakers.map((speaker, _, { length }) => {
    const id = length === 1 ? model.name : `${model.name}/${speaker.id}`;
    const { name, language, gender } = speaker;
    return { voice: { id, name, language, gender }, model, speaker };
  });

interface OpenModel {
  readonly kind: ModelFiles['kind'];
  readonly process: ModelProcess;
}

// Each takes up to half a gigabyte.
const mostModels = 3;

/** The models that are loaded; of more than a few, those that were not used for longest are given up. */
class ModelShelf {
  readonly #models = new Map<string, OpenModel>();

  async take({ folder, manifest }: NeuralVoice, signal: AbortSignal): Promise<OpenModel> {
    const known = this.#models.get(folder);
    this.#models.delete(folder);
    const model =
      known?.process.isRunning() === true ? known : await openModel(folder, signal, manifest.kind);
    this.#models.set(folder, model);
    for (const [other, { process }] of [...this.#models].slice(0, -mostModels)) {
      process.end();
      this.#models.delete(other);
    }
    return model;
  }

  clear(): void {
    for (const { process } of this.#models.values()) process.end();
    this.#models.clear();
  }
}

/** Loads the model of a voice's folder. @throws Error with what went wrong */
export async function openModel(
  folder: string,
  signal: AbortSignal,
  told: ModelFiles['kind'] | null = null,
): Promise<OpenModel> {
  const files = recogniseModel(await openShelf(folder), told);
  if (files === null) throw new Error(`${folder} has lost files that its voice needs`);
  const { kind, config } = files;
  return {
    kind,
    process: await startModel({ kind: 'load', config, threads: availableParallelism() }, signal),
  };
}

interface Saying {
  readonly voice: SherpaVoice;
  readonly model: OpenModel;
  readonly signal: AbortSignal;
}

async function sayWithModel(
  { text, params }: SpeechRequest,
  { voice: { model: voice, speaker }, model, signal }: Saying,
): Promise<Speech> {
  const { recording } = speaker;
  const said = await model.process.ask(
    {
      kind: 'say',
      text: text.replaceAll(/\p{Control}/gu, ' ').replaceAll('[[', '[ ['),
      language: languageFor(model.kind, speaker.language),
      speaker: speaker.number,
      speed: params.rate ?? 1,
      recording: recording === undefined ? null : readWav(await readFile(join(voice.folder, recording))),
    },
    'said',
    signal,
  );
  return { samples: said.samples, sampleRateHz: said.sampleRateHz, words: null };
}
