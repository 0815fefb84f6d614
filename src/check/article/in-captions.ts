import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import { lettersOf } from './letters.ts';
import { lossesFromScript } from './losses-from-script.ts';
import { hint, lossesFrom, lossOf } from './wholeness.ts';

const rule = rulesAbout('captions.vtt', ({ contents }) => {
  const [article, captions] = [contents['article.json'], contents['captions.vtt']];
  return article && captions ? { article, captions, script: contents['script.json'] ?? null } : null;
});

export const inCaptions = rule({
  id: 'article/in-captions',
  checks: 'Every block of the article stands in the captions, in its order.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint,
  check({ article, captions, script }) {
    const words = captions.cues.flatMap(({ lines }) => lines).join(' ');
    // Captions that are the script word for word have what the script has, whatever stands between its words.
    if (script !== null && lettersOf(words) === lettersOf(script.segments.map(({ text }) => text).join(' ')))
      return lossesFromScript(article, script).map(lossOf);
    return lossesFrom(article, words).map(lossOf);
  },
});
