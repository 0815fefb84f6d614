/**
 * chapters.json: JSON chapters 1.2, as podcast players read them.
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
import type { Narration } from '../edition/edition.ts';

const seconds = (ms: number): number => Math.round(ms) / 1000;

/** The chapters of a narration, with times in seconds. */
export function formatChaptersJson({ chapters, audio }: Narration): string {
  const json = {
    version: '1.2.0',
    title: chapters[0]?.title ?? '',
    fileName: audio.fileName,
    chapters: chapters.map(({ title, startMs, endMs }) => ({
      startTime: seconds(startMs),
      endTime: seconds(endMs),
      title,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
