import type { Article } from '../../article/article.ts';
import { wordsIn } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import type { LostPiece } from './find-pieces.ts';
import { piecesOf } from './pieces.ts';
import { hint, lossesFrom, lossOf } from './wholeness.ts';

const rule = rulesAbout('email.html', ({ contents }) => {
  const [article, page] = [contents['article.json'], contents['email.html']];
  return article && page ? { article, page } : null;
});

/** Less than that, with what is missing, no size limit forces a cut. */
const cutFromBytes = 80_000;

/** A message that had to be cut lacks the end of the article, and nothing else. */
function isCut(article: Article, page: Page, lost: readonly LostPiece[]): boolean {
  const last = piecesOf(article).length - 1;
  const isEnd = lost.every(({ index }, at) => index === last - (lost.length - 1 - at));
  // A single sentence may be so long that the message ends well before the limit.
  const missing = lost.reduce((length, { piece }) => length + piece.text.length, 0);
  return isEnd && page.byteLength + missing >= cutFromBytes;
}

export const inEmail = rule({
  id: 'article/in-email',
  checks:
    'Every block of the article stands in email.html, in its order, unless the size limit forces a cut at its end.',
  standard: wcag('meaningful-sequence'),
  severity: 'error',
  hint,
  *check({ article, page }) {
    const lost = lossesFrom(article, wordsIn(page.view.document));
    if (!isCut(article, page, lost)) yield* lost.map(lossOf);
  },
});
