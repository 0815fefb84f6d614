import type { ChapterList } from '../chapters/chapter-list.ts';
import { rulesAbout, type Flaw } from '../rule.ts';
import { flaw } from './audio-rule.ts';
import type { Id3 } from './id3.ts';

interface Subject {
  readonly tag: Id3;
  readonly durationMs: number | null;
  readonly list: ChapterList | null;
}

const rule = rulesAbout('audio.mp3', ({ contents }): Subject | null => {
  const audio = contents['audio.mp3'];
  if (audio === undefined || audio.tag === null) return null;
  return { tag: audio.tag, durationMs: audio.durationMs, list: contents['chapters.json'] ?? null };
});

const toleranceMs = 100;

function* gaps({ tag, durationMs }: Subject): Generator<Flaw> {
  let end = 0;
  for (const { id, startMs, endMs, title } of tag.chapters) {
    if (startMs !== end) yield flaw(`Chapter ${id} begins at ${startMs} ms; expected ${end} ms.`);
    if (endMs <= startMs) yield flaw(`Chapter ${id} ends at ${endMs} ms; expected after ${startMs} ms.`);
    if (title === null || title.trim() === '') yield flaw(`Chapter ${id} has no title.`);
    end = endMs;
  }
  if (durationMs !== null && Math.abs(end - durationMs) > toleranceMs) {
    yield flaw(`The last chapter ends at ${end} ms, the audio at ${Math.round(durationMs)} ms.`);
  }
}

function* contents({ tag }: Subject): Generator<Flaw> {
  const ids = tag.chapters.map(({ id }) => id);
  if (tag.contents === null) yield flaw('There is no table of contents; expected CTOC.');
  else if (tag.contents.chapters.join() !== ids.join()) {
    yield flaw(
      `The table of contents lists ${tag.contents.chapters.length} chapters; expected ${ids.length}, in order.`,
    );
  }
}

function* titles({ tag, list }: Subject): Generator<Flaw> {
  if (list === null) return;
  const [actual, expected] = [tag.chapters, list.chapters].map((chapters) =>
    chapters.map(({ title }) => title),
  );
  if (actual?.join('\n') !== expected?.join('\n'))
    yield flaw('The chapters have other titles than in chapters.json.');
}

export const audioChapters = rule({
  id: 'audio/chapters',
  checks: 'The tag holds chapters without gaps, from the start to the end of the audio, and lists them.',
  standard: 'https://id3.org/id3v2-chapters-1.0',
  severity: 'error',
  hint: 'Listeners move through an article by its chapters: render it again.',
  *check(subject) {
    if (subject.tag.chapters.length === 0) {
      yield flaw('There are no chapters; expected CHAP.');
      return;
    }
    yield* gaps(subject);
    yield* contents(subject);
    yield* titles(subject);
  },
});
