import { textOf } from '../../article/text.ts';
import { lettersOf } from '../article/letters.ts';
import { rulesAbout } from '../rule.ts';
import { flaw } from './audio-rule.ts';

const rule = rulesAbout('audio.mp3', ({ contents }) => {
  const tag = contents['audio.mp3']?.tag ?? null;
  return tag === null ? null : { tag, article: contents['article.json'] ?? null };
});

export const title = rule({
  id: 'audio/title',
  checks: 'The title is the headline.',
  standard: 'https://id3.org/id3v2.3.0',
  severity: 'error',
  hint: 'It is what a player says and shows of the file: write it into TIT2.',
  *check({ tag, article }) {
    const actual = tag.texts.get('TIT2') ?? '';
    if (actual.trim() === '') yield flaw('There is no title; expected TIT2.');
    else if (article !== null && lettersOf(actual) !== lettersOf(textOf(article.headline.spans))) {
      yield flaw(`The title is "${actual}"; expected the headline.`);
    }
  },
});
