import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import { hint, lossesFrom, lossOf } from './wholeness.ts';

const rule = rulesAbout('email.txt', ({ contents }) => {
  const [article, text] = [contents['article.json'], contents['email.txt']];
  return article && text ? { article, text } : null;
});

export const inText = rule({
  id: 'article/in-text',
  checks: 'Every block of the article stands in email.txt, in its order.',
  standard: wcag('meaningful-sequence'),
  severity: 'error',
  hint,
  check: ({ article, text }) => lossesFrom(article, text.text).map(lossOf),
});
