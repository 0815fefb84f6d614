/** Whether the audio says what the script says, in the ears of a recogniser that knows nothing but the sentences. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeWav } from '../support/ffmpeg.ts';
import { needs } from '../support/needs.ts';
import { grammarOf, readDictionary, recognise, wordsOf } from '../support/pocketsphinx.ts';
import { renderSource, seed, sources, type RenderedSource } from '../support/rendered-sources.ts';

type Segment = RenderedSource['script']['segments'][number];

const source = seed ?? sources.find((path) => path.includes('seoul')) ?? '';

needs('ffmpeg', 'pocketsphinx').describe('what is heard', () => {
  let folder = '';
  let edition: RenderedSource;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-heard-'));
    edition = await renderSource(source, ['--only', 'audio']);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const hear = async ({ id, startMs = 0, endMs = 0 }: Segment, grammar: string): Promise<string> => {
    const wav = join(folder, `${id}.wav`);
    const stretch = { startMs: Math.max(0, startMs - 150), endMs: endMs + 150 };
    await writeWav(edition.path('audio.mp3'), wav, { sampleRateHz: 16_000, stretch });
    return recognise(wav, grammar);
  };

  it('is every agreement, in the order of the article', async () => {
    const dictionary = await readDictionary();
    const said = edition.script.segments.filter(({ spoken }) =>
      wordsOf(spoken).every((word) => dictionary.has(word)),
    );
    const grammar = join(folder, 'sentences.gram');
    await writeFile(grammar, grammarOf(said.map(({ spoken }) => spoken)));
    const items = said.filter(({ kind }) => kind === 'item');
    expect(items.length).toBeGreaterThanOrEqual(4);
    const heard: string[] = [];
    for (const item of items) heard.push(await hear(item, grammar));
    expect(heard).toEqual(items.map(({ spoken }) => wordsOf(spoken).join(' ')));
  });
});
