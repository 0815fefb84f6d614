/** Real audio in real tools: how loud it is, how long, and how a player finds its way in it. */
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { voiceKey } from '../../src/check/script/voices.ts';
import { decodeSamples, ebur128, loudnessOf, probe } from '../support/ffmpeg.ts';
import { needs } from '../support/needs.ts';
import { renderSource, sources, type RenderedSource } from '../support/rendered-sources.ts';

const sampleRateHz = 24_000;
const samplesOf = (ms: number): number => Math.round((ms / 1000) * sampleRateHz);

/** What each voice says, one after the other, without the pauses. */
function samplesByVoice(samples: Int16Array, { script }: RenderedSource): ReadonlyMap<string, Int16Array> {
  const stretches = new Map<string, Int16Array[]>();
  for (const segment of script.segments) {
    const { startMs = 0, endMs = 0 } = segment;
    const stretch = samples.subarray(samplesOf(startMs), samplesOf(endMs));
    stretches.set(voiceKey(segment), [...(stretches.get(voiceKey(segment)) ?? []), stretch]);
  }
  return new Map(
    Array.from(stretches, ([voice, parts]) => [voice, Int16Array.from(parts.flatMap((part) => [...part]))]),
  );
}

needs('ffmpeg', 'ffprobe').describe('the audio of', () => {
  describe.each(sources.map((source) => [basename(source), source]))('%s', (_name, source) => {
    let edition: RenderedSource;
    let path = '';
    beforeAll(async () => {
      edition = await renderSource(source, ['--only', 'audio']);
      path = edition.path('audio.mp3');
    });

    it('is as loud as speech on the web is to be, and never clips', async () => {
      const { integratedLufs, truePeakDbtp } = await ebur128(path);
      expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.5);
      expect(truePeakDbtp).toBeLessThanOrEqual(-1);
    });

    it('lets every voice speak equally loud', async () => {
      const voices = samplesByVoice(await decodeSamples(path), edition);
      const long = [...voices.values()].filter(({ length }) => length >= 3 * sampleRateHz);
      const levels = await Promise.all(long.map((samples) => loudnessOf(samples, sampleRateHz)));
      const lufs = levels.map(({ integratedLufs }) => integratedLufs);
      expect(Math.max(...lufs) - Math.min(...lufs)).toBeLessThanOrEqual(1);
    });

    it('lasts as long as its timeline', async () => {
      const { length } = await decodeSamples(path);
      const actualMs = (length / sampleRateHz) * 1000;
      expect(Math.abs(actualMs - (edition.script.durationMs ?? 0))).toBeLessThanOrEqual(20);
    });

    it('has the chapters, title and format that a player looks for', async () => {
      const { streams, chapters, format } = await probe(path);
      expect(streams.find(({ codec_type: type }) => type === 'audio')).toMatchObject({
        codec_name: 'mp3',
        channels: 1,
        sample_rate: String(sampleRateHz),
      });
      const listed = JSON.parse(edition.text('chapters.json')) as {
        readonly chapters: readonly {
          readonly title: string;
          readonly startTime: number;
          readonly endTime: number;
        }[];
      };
      expect(chapters.map(({ tags }) => tags?.['title'])).toEqual(listed.chapters.map(({ title }) => title));
      expect(chapters.map(({ start_time: start }) => Number(start))).toEqual(
        listed.chapters.map(({ startTime }) => startTime),
      );
      expect(Math.abs(Number(chapters.at(-1)?.end_time) - Number(format.duration))).toBeLessThanOrEqual(0.1);
      expect(format.tags?.['title']).toBe(edition.article.headline.spans.map(({ text }) => text).join(''));
    });

    it('has no silence that nobody wrote', async () => {
      const samples = await decodeSamples(path);
      const longest = longestSilence(samples);
      expect((longest / sampleRateHz) * 1000).toBeLessThanOrEqual(2000);
    });
  });
});

/** In samples. What is softer than −60 dB of full scale is silence. */
function longestSilence(samples: Int16Array): number {
  let [longest, current] = [0, 0];
  for (const sample of samples) {
    current = Math.abs(sample) <= 32 ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
