import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import { lossesFromScript } from './losses-from-script.ts';
import { hint, lossOf } from './wholeness.ts';

const rule = rulesAbout('script.json', ({ contents }) => {
  const [article, script] = [contents['article.json'], contents['script.json']];
  return article && script ? { article, script } : null;
});

export const inScript = rule({
  id: 'article/in-script',
  checks: 'Every block of the article is read out, in its order.',
  standard: wcag('audio-only-and-video-only-prerecorded'),
  severity: 'error',
  hint,
  check: ({ article, script }) => lossesFromScript(article, script).map(lossOf),
});
