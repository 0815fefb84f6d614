/** Real narrations in real tools: how loud, how long, how captioned, and whether they say what the script says. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/text.ts';
import { parseCaptions } from '../captions/parsed-captions.ts';
import { decodeSamples, ebur128, loudnessOf, probe, writeWav } from '../support/ffmpeg.ts';
import { needs } from '../support/needs.ts';
import { grammarOf, readDictionary, recognise, wordsOf } from '../support/pocketsphinx.ts';
import { renderSource, seed, sources, type RenderedSource } from '../support/rendered-sources.ts';
import { runTool } from '../support/run-tool.ts';
import { longestSilence, sampleRateHz, samplesByVoice } from './listening.ts';

const editions = new Map<string, RenderedSource>();

const editionOf = (source: string): RenderedSource => {
  const edition = editions.get(source);
  if (edition === undefined) throw new Error(`${source} is not rendered`);
  return edition;
};

beforeAll(async () => {
  for (const source of sources) editions.set(source, await renderSource(source, ['--only', 'audio,script']));
}, 600_000);

const inOneLine = (text: string): string => text.split(/\s+/u).join(' ').trim();

interface ChaptersJson {
  readonly chapters: readonly { readonly title: string; readonly startTime: number }[];
}

describe.each(sources.map((source) => [basename(source), source]))('%s', (_name, source) => {
  needs('ffmpeg').it('is as loud as speech is to be, and never clips', async () => {
    const { integratedLufs, truePeakDbtp } = await ebur128(editionOf(source).path('audio.mp3'));
    expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.5);
    expect(truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  needs('ffmpeg').it(
    'lasts as long as its timeline, in voices equally loud, without a silence over 2 s',
    async () => {
      const edition = editionOf(source);
      const script = edition.script();
      const samples = await decodeSamples(edition.path('audio.mp3'));
      const actualMs = (samples.length / sampleRateHz) * 1000;
      expect(Math.abs(actualMs - (script.durationMs ?? 0))).toBeLessThanOrEqual(20);
      expect(longestSilence(samples)).toBeLessThanOrEqual(2000);
      const long = samplesByVoice(samples, script).filter(({ length }) => length >= 3 * sampleRateHz);
      const levels = await Promise.all(long.map((voice) => loudnessOf(voice, sampleRateHz)));
      const lufs = levels.map(({ integratedLufs }) => integratedLufs);
      expect(Math.max(...lufs) - Math.min(...lufs)).toBeLessThanOrEqual(1);
    },
  );

  needs('ffprobe').it('has the format, title and chapters that a player looks for', async () => {
    const edition = editionOf(source);
    const { streams, chapters, format } = await probe(edition.path('audio.mp3'));
    expect(streams.find(({ codec_type: type }) => type === 'audio')).toMatchObject({
      codec_name: 'mp3',
      channels: 1,
      sample_rate: String(sampleRateHz),
    });
    const listed = JSON.parse(edition.text('chapters.json')) as ChaptersJson;
    expect(chapters.map(({ tags }) => tags?.['title'])).toEqual(listed.chapters.map(({ title }) => title));
    const starts = chapters.map(({ start_time: start }) => Number(start));
    expect(starts).toEqual(listed.chapters.map(({ startTime }) => startTime));
    expect(Math.abs(Number(chapters.at(-1)?.end_time) - Number(format.duration))).toBeLessThanOrEqual(0.1);
    expect(format.tags?.['title']).toBe(textOf(edition.article().headline.spans));
  });

  it('has captions without an error, which are its transcript', () => {
    const edition = editionOf(source);
    const { captions, errors } = parseCaptions(edition.text('captions.vtt'));
    expect(errors).toEqual([]);
    const transcript = edition.script().segments.map(({ text }) => text);
    const shown = captions.flatMap(({ lines }) => lines).join(' ');
    expect(inOneLine(shown)).toBe(inOneLine(transcript.join(' ')));
  });

  needs('xmllint').it('has SSML that is well-formed', async () => {
    await runTool('xmllint', ['--noout', '--nonet', editionOf(source).path('script.ssml')]);
  });
});

/** The summit's article has a list of agreements in words that the recogniser knows. */
const heardSource = seed ?? sources.find((path) => path.includes('seoul')) ?? '';

needs('ffmpeg', 'pocketsphinx').it('says every agreement, in the order of the article', async () => {
  const edition = editionOf(heardSource);
  const dictionary = await readDictionary();
  const known = edition
    .script()
    .segments.filter(({ spoken }) => wordsOf(spoken).every((word) => dictionary.has(word)));
  const items = known.filter(({ kind }) => kind === 'item');
  expect(items).toHaveLength(4);

  const folder = await mkdtemp(join(tmpdir(), 'lectern-heard-'));
  const grammar = join(folder, 'sentences.gram');
  await writeFile(grammar, grammarOf(known.map(({ spoken }) => spoken)));
  const heard: string[] = [];
  for (const { id, startMs = 0, endMs = 0 } of items) {
    const wav = join(folder, `${id}.wav`);
    const stretch = { startMs: Math.max(0, startMs - 150), endMs: endMs + 150 };
    await writeWav(edition.path('audio.mp3'), wav, { sampleRateHz: 16_000, stretch });
    heard.push(await recognise(wav, grammar));
  }
  await rm(folder, { recursive: true });
  expect(heard).toEqual(items.map(({ spoken }) => wordsOf(spoken).join(' ')));
});
