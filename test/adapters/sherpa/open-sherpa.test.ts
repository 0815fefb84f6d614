import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineVoice } from '../../../src/adapters/sherpa/examine-voice.ts';
import { writeManifest } from '../../../src/adapters/sherpa/manifest.ts';
import { sherpa } from '../../../src/adapters/sherpa/open-sherpa.ts';
import type { SpeechEngine } from '../../../src/ports/speech-engine.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { sampleRateHz, writeTinyVoice } from './tiny-voice.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-test-voices-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const signal = new AbortController().signal;
const placeOf = (folder: string) => enginePlace({ env: { LECTERN_VOICES: folder } });

/** Adds a tiny voice under a name, with what happens to its files after it has been examined. */
async function openTiny(
  name: string,
  damage: (folder: string) => void = () => undefined,
): Promise<SpeechEngine> {
  const folder = join(root, name, 'tiny');
  if (!existsSync(folder)) {
    writeTinyVoice(folder);
    const examined = await examineVoice(folder, { name: 'tiny', language: null, signal });
    await writeManifest(folder, { ...examined, source: 'a test', sha256: '0' });
    damage(folder);
  }
  return sherpa.open(placeOf(join(root, name)));
}

const onnx = 'en_GB-tiny-low.onnx';

describe('sherpa, with a voice that the tests have made', () => {
  describeSpeechEngine('a neural voice', {
    open: () => openTiny('whole'),
    language: 'en-GB',
    sentences: [
      'The ferry is late.',
      'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
    ],
    unsayable: null,
  });

  const request = { text: 'the ferry is late.', language: 'en-GB', voice: 'tiny/0', params: {} };

  it('speaks with each speaker of a model, at the model’s own rate', async () => {
    const engine = await openTiny('whole');
    expect(engine.voices.map(({ id, language }) => [id, language])).toEqual([
      ['tiny/0', 'en-GB'],
      ['tiny/1', 'en-GB'],
      ['tiny/2', 'en-GB'],
    ]);
    const sounds = [];
    for (const { id } of engine.voices) sounds.push(await engine.synthesize({ ...request, voice: id }));
    expect(new Set(sounds.map((sound) => sound.sampleRateHz))).toEqual(new Set([sampleRateHz]));
    expect(new Set(sounds.map((sound) => Buffer.from(sound.samples.buffer).toString('base64'))).size).toBe(3);
    await engine.close();
  });

  it('outlives a damaged model, which takes its process down', async () => {
    const engine = await openTiny('damaged', (folder) => {
      writeFileSync(join(folder, onnx), readFileSync(join(folder, onnx)).subarray(0, 100_000));
    });
    await expect(engine.synthesize(request)).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringContaining('the model’s process ended') as string,
    });
    await engine.close();
  });

  it('says so where files have gone', async () => {
    const engine = await openTiny('lost', (folder) => rmSync(join(folder, 'tokens.txt')));
    await expect(engine.synthesize(request)).rejects.toThrow('has lost files');
    await engine.close();
  });

  it('is not here without a voice', async () => {
    const place = placeOf(join(root, 'none'));
    expect(await sherpa.find(place)).toMatchObject({ why: expect.stringContaining('no voice in') as string });
    await expect(sherpa.open(place)).rejects.toMatchObject({ code: 'engine-missing' });
  });

  it.each([
    ['no voice at all', (folder: string) => writeFileSync(join(folder, 'notes.txt'), 'x'), 'of no kind'],
    [
      'half a model',
      (folder: string) => {
        writeTinyVoice(folder);
        writeFileSync(join(folder, onnx), readFileSync(join(folder, onnx)).subarray(0, 90_000));
      },
      'process ended',
    ],
  ])('refuses a folder with %s', async (name, fill, problem) => {
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    fill(folder);
    await expect(examineVoice(folder, { name, language: null, signal })).rejects.toMatchObject({
      code: 'voice-model-unknown',
      message: expect.stringContaining(problem) as string,
    });
  });
});
