import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import { hint, lossesFrom, lossOf } from './wholeness.ts';

const rule = rulesAbout('captions.vtt', ({ contents }) => {
  const [article, captions] = [contents['article.json'], contents['captions.vtt']];
  return article && captions ? { article, captions } : null;
});

export const inCaptions = rule({
  id: 'article/in-captions',
  checks: 'Every block of the article stands in the captions, in its order.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint,
  check: ({ article, captions }) =>
    lossesFrom(article, captions.cues.flatMap(({ lines }) => lines).join(' ')).map(lossOf),
});
