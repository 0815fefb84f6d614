import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeSpeakers } from '../../../src/adapters/sherpa/describe-speakers.ts';
import { languageFor, openShelf, recogniseModel } from '../../../src/adapters/sherpa/model-files.ts';
import { readManifest, writeManifest } from '../../../src/adapters/sherpa/manifest.ts';
import { listNeuralVoices, voicesFolder } from '../../../src/adapters/sherpa/voices-folder.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A folder with empty files of these names. */
function folderWith(name: string, files: readonly string[]): string {
  const folder = join(temporaryFolder(), name);
  mkdirSync(folder);
  for (const file of files) writeFileSync(join(folder, file), '');
  return folder;
}

const pocket = ['lm_flow.int8.onnx', 'lm_main.int8.onnx', 'encoder.onnx', 'decoder.int8.onnx'];
const supertonic = ['duration_predictor.int8.onnx', 'text_encoder.int8.onnx', 'vector_estimator.int8.onnx'];

describe('recogniseModel', () => {
  it.each([
    ['vits', 'vits-piper-en_GB-alba-medium', ['en_GB-alba-medium.onnx', 'tokens.txt', 'espeak-ng-data']],
    ['kokoro', 'kokoro-en-v0_19', ['model.onnx', 'voices.bin', 'tokens.txt', 'espeak-ng-data']],
    ['kitten', 'kitten-nano-en-v0_2', ['model.fp16.onnx', 'voices.bin', 'tokens.txt', 'espeak-ng-data']],
    ['matcha', 'matcha-icefall-en_US', ['model-steps-3.onnx', 'vocos-22khz.onnx', 'tokens.txt']],
    ['pocket', 'pocket', [...pocket, 'text_conditioner.onnx', 'vocab.json', 'token_scores.json', 'ada.wav']],
    [
      'supertonic',
      'st',
      [...supertonic, 'vocoder.int8.onnx', 'tts.json', 'unicode_indexer.bin', 'voice.bin'],
    ],
  ])('knows %s by its files', async (kind, name, files) => {
    expect(recogniseModel(await openShelf(folderWith(name, files)))?.kind).toBe(kind);
  });

  it('gives the paths under the names that sherpa-onnx has', async () => {
    const files = ['a.int8.onnx', 'a.onnx', 'tokens.txt', 'lexicon-zh.txt', 'lexicon-en.txt', 'date.fst'];
    const folder = folderWith('vits-zh', files);
    expect(recogniseModel(await openShelf(folder))?.config).toEqual({
      model: {
        vits: {
          model: join(folder, 'a.onnx'),
          tokens: join(folder, 'tokens.txt'),
          lexicon: `${join(folder, 'lexicon-en.txt')},${join(folder, 'lexicon-zh.txt')}`,
        },
      },
      ruleFsts: join(folder, 'date.fst'),
    });
  });

  const told = (
    [
      [
        'kokoro',
        'kokoro-multi-lang-v1_0',
        [
          'model.onnx',
          'voices.bin',
          'tokens.txt',
          'lexicon-gb-en.txt',
          'lexicon-us-en.txt',
          'lexicon-zh.txt',
        ],
        {
          model: 'model.onnx',
          voices: 'voices.bin',
          tokens: 'tokens.txt',
          lexicon: 'lexicon-us-en.txt,lexicon-zh.txt',
        },
      ],
      [
        'kitten',
        'kitten-nano-en',
        ['model.fp16.onnx', 'voices.bin', 'tokens.txt', 'espeak-ng-data'],
        { model: 'model.fp16.onnx', voices: 'voices.bin', tokens: 'tokens.txt', dataDir: 'espeak-ng-data' },
      ],
      [
        'matcha',
        'matcha-icefall-en_US',
        ['model-steps-3.onnx', 'vocos-22khz-univ.onnx', 'tokens.txt', 'espeak-ng-data'],
        {
          acousticModel: 'model-steps-3.onnx',
          vocoder: 'vocos-22khz-univ.onnx',
          tokens: 'tokens.txt',
          dataDir: 'espeak-ng-data',
        },
      ],
      [
        'pocket',
        'pocket-en',
        [...pocket, 'text_conditioner.onnx', 'vocab.json', 'token_scores.json'],
        {
          lmFlow: 'lm_flow.int8.onnx',
          lmMain: 'lm_main.int8.onnx',
          encoder: 'encoder.onnx',
          decoder: 'decoder.int8.onnx',
          textConditioner: 'text_conditioner.onnx',
          vocabJson: 'vocab.json',
          tokenScoresJson: 'token_scores.json',
        },
      ],
      [
        'supertonic',
        'supertonic',
        [...supertonic, 'vocoder.int8.onnx', 'tts.json', 'unicode_indexer.bin', 'voice.bin'],
        {
          durationPredictor: 'duration_predictor.int8.onnx',
          textEncoder: 'text_encoder.int8.onnx',
          vectorEstimator: 'vector_estimator.int8.onnx',
          vocoder: 'vocoder.int8.onnx',
          ttsJson: 'tts.json',
          unicodeIndexer: 'unicode_indexer.bin',
          voiceStyle: 'voice.bin',
        },
      ],
    ] as const
  ).map(([kind, name, files, expected]) => ({ kind, name, files, expected }));

  it.each(told)('tells sherpa-onnx of $kind what it asks for', async ({ kind, name, files, expected }) => {
    const folder = folderWith(name, files);
    const config = recogniseModel(await openShelf(folder))?.config.model[kind] ?? {};
    const plain = Object.entries(config).map(([key, path]) => [key, path.replaceAll(`${folder}/`, '')]);
    expect(Object.fromEntries(plain)).toEqual(expected);
  });

  it('is a kitten under any name where a person has been told so', async () => {
    const folder = folderWith('ours', ['model.onnx', 'voices.bin', 'tokens.txt']);
    const shelf = await openShelf(folder);
    expect(recogniseModel(shelf)?.kind).toBe('kokoro');
    expect(recogniseModel(shelf, 'kitten')?.config.model).toHaveProperty('kitten');
    expect(recogniseModel(shelf, 'matcha')).toBeNull();
  });

  it('tells a language only to the model that speaks several', () => {
    expect([languageFor('supertonic', 'pt-BR'), languageFor('kokoro', 'pt-BR')]).toEqual(['pt', '']);
  });

  it('knows nothing where a file is missing', async () => {
    expect(recogniseModel(await openShelf(folderWith('kokoro', ['model.onnx', 'voices.bin'])))).toBeNull();
    expect(recogniseModel(await openShelf(folderWith('matcha', ['vocos.onnx', 'tokens.txt'])))).toBeNull();
  });
});

describe('describeSpeakers', () => {
  const facts = { kind: 'vits', name: 'a voice', speakers: 1, language: null } as const;

  it('takes language and names from what piper writes', async () => {
    const folder = folderWith('voice', []);
    const config = { language: { code: 'de_DE' }, speaker_id_map: { anna: 0, bert: 1 } };
    writeFileSync(join(folder, 'x.onnx.json'), JSON.stringify(config));
    const speakers = await describeSpeakers(await openShelf(folder), { ...facts, speakers: 2 });
    expect(speakers?.map(({ id, language }) => [id, language])).toEqual([
      ['anna', 'de-DE'],
      ['bert', 'de-DE'],
    ]);
  });

  it('takes the language from a name, or from a person', async () => {
    const shelf = await openShelf(folderWith('voice', []));
    const languageOf = async (name: string, language: string | null = null) =>
      (await describeSpeakers(shelf, { ...facts, name, language }))?.[0]?.language;
    expect(await languageOf('vits-piper-pt_BR-faber-medium')).toBe('pt-BR');
    expect(await languageOf('matcha-icefall-zh-baker')).toBe('zh');
    expect(await languageOf('vits-melo')).toBeUndefined();
    expect(await languageOf('vits-melo', 'fr')).toBe('fr');
  });

  it('knows the speakers of kokoro, their languages and genders', async () => {
    const shelf = await openShelf(folderWith('kokoro', []));
    const speakers = await describeSpeakers(shelf, { ...facts, kind: 'kokoro', speakers: 53 });
    expect(speakers).toHaveLength(53);
    expect(speakers?.find(({ id }) => id === 'bf_emma')).toEqual({
      id: 'bf_emma',
      name: 'Emma, kokoro',
      language: 'en-GB',
      gender: 'female',
      number: 21,
    });
    expect(await describeSpeakers(shelf, { ...facts, kind: 'kokoro', speakers: 7 })).toHaveLength(7);
  });

  it('speaks as recordings do, where a model takes any voice', async () => {
    const shelf = await openShelf(folderWith('pocket', ['ada.wav', 'bo.wav']));
    const speakers = await describeSpeakers(shelf, { ...facts, kind: 'pocket' });
    expect(speakers?.map(({ id, recording }) => [id, recording])).toEqual([
      ['ada', 'ada.wav'],
      ['bo', 'bo.wav'],
    ]);
  });
});

describe('the folder of voices', () => {
  it('lists what has a manifest that can be read, by name', async () => {
    const root = temporaryFolder();
    for (const name of ['b', 'a', 'c', '.half']) mkdirSync(join(root, name));
    const speaker = { id: '0', name: 'A', language: 'en', gender: 'unknown', number: 0 } as const;
    const manifest = { sampleRateHz: 22_050, speakers: [speaker], source: 'x', sha256: 'y' };
    for (const name of ['b', 'a', '.half']) await writeManifest(join(root, name), manifest);
    writeFileSync(join(root, 'c', 'lectern-voice.json'), '{"speakers": []}');
    expect((await listNeuralVoices(root)).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(await readManifest(join(root, 'a'))).toEqual(manifest);
    expect(await listNeuralVoices(join(root, 'nowhere'))).toEqual([]);
  });

  it('is where the configuration, the environment or the system says', () => {
    const linux = { platform: 'linux', folder: '/work' } as const;
    const settings = { http: null, command: null, voicesFolder: 'ours' };
    expect(voicesFolder(enginePlace({ ...linux, env: {}, settings }))).toBe('/work/ours');
    expect(voicesFolder(enginePlace({ ...linux, env: { LECTERN_VOICES: '/v' } }))).toBe('/v');
    expect(voicesFolder(enginePlace({ ...linux, env: { XDG_DATA_HOME: '/d' } }))).toBe('/d/lectern/voices');
    expect(voicesFolder(enginePlace({ platform: 'darwin', env: {} }))).toContain('Application Support');
    expect(voicesFolder(enginePlace({ platform: 'win32', env: { LOCALAPPDATA: '/l' } }))).toContain('/l');
  });
});
