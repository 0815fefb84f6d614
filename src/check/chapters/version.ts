import { rulesAbout } from '../rule.ts';

const rule = rulesAbout('chapters.json', ({ contents }) => contents['chapters.json'] ?? null);

export const version = rule({
  id: 'chapters/version',
  checks: 'The chapters are in version 1.2 of JSON Chapters, and each has a title.',
  standard:
    'https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md',
  severity: 'error',
  hint: 'Podcast players show chapters by their titles.',
  *check({ version: actual, chapters }) {
    if (!/^1\.2(?:\.\d+)?$/u.test(actual))
      yield { text: `The version is ${actual}; expected 1.2.0.`, place: null };
    for (const [index, { title }] of chapters.entries()) {
      if (title.trim() === '') yield { text: `Chapter ${index + 1} has no title.`, place: null };
    }
  },
});
