import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodeId3 from 'node-id3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId3, type AudioTags } from '../../src/audio/id3.ts';
import { probe } from '../support/ffmpeg.ts';
import { needs } from '../support/needs.ts';
import { openEncoder } from './open-encoder.ts';

const tags: AudioTags = {
  title: 'Zürich baut „Brücken“ – 橋',
  artist: 'Ana Lima, Jo Wirth',
  album: 'The Harbour Gazette',
  language: 'de-CH',
  date: '2024-03-09T08:00:00Z',
  cover: null,
  comment: 'https://gazette.example/bridges',
  chapters: [
    { title: 'Start', startMs: 0, endMs: 1008 },
    { title: 'Second part', startMs: 1008, endMs: 2400 },
  ],
};

const bare: AudioTags = { ...tags, artist: null, album: null, date: null, comment: null, chapters: [] };

const read = (values: AudioTags): nodeId3.Tags => nodeId3.read(Buffer.from(formatId3(values)));

/** The smallest picture that calls itself a PNG. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('formatId3', () => {
  it('tells title, artist, album, date, comment and the language in three letters', () => {
    const { title, artist, album, year, recordingTime, comment, language } = read(tags);
    expect({ title, artist, album, year, recordingTime, comment, language }).toEqual({
      title: tags.title,
      artist: tags.artist,
      album: tags.album,
      year: '2024',
      recordingTime: '2024-03-09',
      comment: { language: 'deu', shortText: '', text: tags.comment },
      language: 'deu',
    });
  });

  it('leaves out what is not known', () => {
    const frames = Object.keys(read(bare).raw ?? {});
    expect(frames.toSorted()).toEqual(['TIT2', 'TLAN']);
  });

  it('keeps a NUL or a line break from ending a text', () => {
    const { title } = read({ ...bare, title: 'One\0Two\nThree\u0007' });
    expect(title).toBe('One Two Three');
  });

  it('lists the chapters in a table of contents', () => {
    const { chapter, tableOfContents } = read(tags);
    expect(chapter?.map(({ startTimeMs, endTimeMs }) => [startTimeMs, endTimeMs])).toEqual([
      [0, 1008],
      [1008, 2400],
    ]);
    expect(tableOfContents?.[0]?.elements).toEqual(chapter?.map(({ elementID }) => elementID));
  });

  it('lists more chapters than one table holds in several', () => {
    const chapters = Array.from({ length: 600 }, (_, index) => ({
      title: `Part ${index + 1}`,
      startMs: 1000 * index,
      endMs: 1000 * (index + 1),
    }));
    const { chapter, tableOfContents } = read({ ...tags, chapters });
    const [top, ...tables] = tableOfContents ?? [];
    expect(top?.elements).toEqual(tables.map(({ elementID }) => elementID));
    expect(tables.flatMap(({ elements }) => elements)).toEqual(chapter?.map(({ elementID }) => elementID));
  });

  it('writes the same bytes for the same tags', () => {
    expect(formatId3(tags)).toEqual(formatId3(tags));
  });
});

needs('ffprobe').describe('formatId3 beside ffprobe', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-id3-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read as it was written: tags, chapters, cover', async () => {
    const encode = await openEncoder();
    const audio = encode(new Float32Array(576 * 100));
    const path = join(folder, 'tagged.mp3');
    await writeFile(path, Buffer.concat([formatId3({ ...tags, cover: png }), audio]));
    const { format, streams, chapters } = await probe(path);
    expect(format.tags).toMatchObject({
      title: tags.title,
      artist: tags.artist,
      album: tags.album,
      language: 'deu',
    });
    expect(chapters.map(({ start_time, end_time, tags }) => [start_time, end_time, tags?.['title']])).toEqual(
      [
        ['0.000000', '1.008000', 'Start'],
        ['1.008000', '2.400000', 'Second part'],
      ],
    );
    expect(streams.map(({ codec_name }) => codec_name)).toEqual(['mp3', 'png']);
  });
});
