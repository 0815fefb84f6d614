import { rulesAbout } from '../rule.ts';
import type { ChapterList } from './chapter-list.ts';

const rule = rulesAbout('chapters.json', ({ contents }) => {
  const [list, script, audio] = [contents['chapters.json'], contents['script.json'], contents['audio.mp3']];
  return list === undefined ? null : { list, durationMs: audio?.durationMs ?? script?.durationMs ?? null };
});

const toleranceMs = 100;

/** The end that a chapter gives itself, or else the start of the next one. */
const endOf = ({ chapters }: ChapterList, index: number): number | undefined =>
  chapters[index]?.endTime ?? chapters[index + 1]?.startTime;

export const contiguous = rule({
  id: 'chapters/contiguous',
  checks: 'Chapters begin with the audio, follow each other without gaps, and end with it.',
  standard:
    'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md',
  severity: 'error',
  hint: 'Render the article again: the chapters belong to another rendering of the audio.',
  *check({ list, durationMs }) {
    for (const [index, { startTime, title }] of list.chapters.entries()) {
      const expected = index === 0 ? 0 : endOf(list, index - 1);
      if (startTime !== expected)
        yield { text: `"${title}" begins at ${startTime} s; expected ${expected} s.`, place: null };
      const end = endOf(list, index);
      if (end !== undefined && end <= startTime) {
        yield { text: `"${title}" ends at ${end} s; expected after ${startTime} s.`, place: null };
      }
    }
    const last = endOf(list, list.chapters.length - 1);
    if (durationMs !== null && last !== undefined && Math.abs(last * 1000 - durationMs) > toleranceMs) {
      yield { text: `The last chapter ends at ${last} s, the audio at ${durationMs / 1000} s.`, place: null };
    }
  },
});
