/** The files of a voice, and what sherpa-onnx is to be told of them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What sherpa-onnx takes as its `OfflineTtsConfig`, as far as Lectern fills it in. */
export interface SherpaConfig {
  readonly model: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ruleFsts?: string;
}

export interface ModelFiles {
  readonly kind: ModelKind;
  readonly config: SherpaConfig;
}

export const modelKinds = ['pocket', 'supertonic', 'matcha', 'kitten', 'kokoro', 'vits'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** The files and folders of a voice's own folder, looked through by patterns. */
export interface Shelf {
  readonly folder: string;
  /** In alphabetical order, the shorter of two with one beginning first. */
  readonly names: readonly string[];
}

export async function openShelf(folder: string): Promise<Shelf> {
  return { folder, names: (await readdir(folder)).toSorted() };
}

/** What kind of voice a folder holds, told by its files or by a person; null where it holds none. */
export function recogniseModel(shelf: Shelf, told: ModelKind | null = null): ModelFiles | null {
  for (const kind of told === null ? modelKinds : [told]) {
    const files = kind === told && kind === 'kitten' ? withVoices(shelf) : recognisers[kind](shelf);
    if (files !== null) return { kind, config: { model: { [kind]: files }, ...rulesOf(shelf) } };
  }
  return null;
}

/** What a model is told of the language of a text: only supertonic speaks several by one voice. */
export const languageFor = (kind: ModelKind, tag: string): string =>
  kind === 'supertonic' ? (tag.split('-', 1)[0] ?? '') : '';

type Files = Readonly<Record<string, string>>;

/** Paths by the names that sherpa-onnx has for them; null where one that is needed is not there. */
function findAll(shelf: Shelf, patterns: Readonly<Record<string, RegExp>>): Files | null {
  const found = Object.entries(patterns).map(([key, pattern]) => [key, find(shelf, pattern)] as const);
  return found.every(([, path]) => path !== null) ? (Object.fromEntries(found) as Files) : null;
}

/** Of several the one with the shortest name, which is the one that was not made smaller. */
function find({ folder, names }: Shelf, pattern: RegExp): string | null {
  const [name] = names.filter((name) => pattern.test(name)).toSorted((a, b) => a.length - b.length);
  return name === undefined ? null : join(folder, name);
}

/** What turns letters into sounds: the data of espeak-ng, or lists of words. */
function pronouncing(shelf: Shelf): Files {
  const data = find(shelf, /^espeak-ng-data$/u);
  const found = shelf.names.filter((name) => /^lexicon.*\.txt$/u.test(name));
  // Of two for one language the first is used for every word; the releases of kokoro are made with the American one.
  const lexicons = found.includes('lexicon-us-en.txt')
    ? found.filter((name) => name !== 'lexicon-gb-en.txt')
    : found;
  return {
    ...(data !== null && { dataDir: data }),
    ...(lexicons.length > 0 && { lexicon: lexicons.map((name) => join(shelf.folder, name)).join(',') }),
  };
}

function rulesOf({ folder, names }: Shelf): Pick<SherpaConfig, 'ruleFsts'> {
  const rules = names.filter((name) => name.endsWith('.fst'));
  return rules.length === 0 ? {} : { ruleFsts: rules.map((name) => join(folder, name)).join(',') };
}

const withWords = (shelf: Shelf, files: Files | null): Files | null =>
  files === null ? null : { ...files, ...pronouncing(shelf) };

const tokens = /^tokens\.txt$/u;
const vocoder = /^(?:vocos|hifigan).*\.onnx$/u;

const withVoices = (shelf: Shelf): Files | null =>
  withWords(shelf, findAll(shelf, { model: /^model.*\.onnx$/u, voices: /^voices\.bin$/u, tokens }));

/** kitten voices come in the same files as kokoro's, and only their names tell them apart. */
const isKitten = ({ folder, names }: Shelf): boolean =>
  [folder.split(/[\\/]/u).at(-1) ?? '', ...names].some((name) => /kitten/iu.test(name));

const recognisers: Readonly<Record<ModelKind, (shelf: Shelf) => Files | null>> = {
  pocket: (shelf) =>
    findAll(shelf, {
      lmFlow: /^lm_flow.*\.onnx$/u,
      lmMain: /^lm_main.*\.onnx$/u,
      encoder: /^encoder.*\.onnx$/u,
      decoder: /^decoder.*\.onnx$/u,
      textConditioner: /^text_conditioner.*\.onnx$/u,
      vocabJson: /^vocab\.json$/u,
      tokenScoresJson: /^token_scores\.json$/u,
    }),
  supertonic: (shelf) =>
    findAll(shelf, {
      durationPredictor: /^duration_predictor.*\.onnx$/u,
      textEncoder: /^text_encoder.*\.onnx$/u,
      vectorEstimator: /^vector_estimator.*\.onnx$/u,
      vocoder: /^vocoder.*\.onnx$/u,
      ttsJson: /^tts\.json$/u,
      unicodeIndexer: /^unicode_indexer\.(?:bin|json)$/u,
      voiceStyle: /^voice\.bin$/u,
    }),
  matcha: (shelf) =>
    withWords(shelf, findAll(shelf, { acousticModel: /^model-steps.*\.onnx$/u, vocoder, tokens })),
  kitten: (shelf) => (isKitten(shelf) ? withVoices(shelf) : null),
  kokoro: withVoices,
  vits: (shelf) => withWords(shelf, findAll(shelf, { model: /^(?!vocos|hifigan).*\.onnx$/u, tokens })),
};
