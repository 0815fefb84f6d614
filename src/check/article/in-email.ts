import type { Article } from '../../article/article.ts';
import { wordsIn } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import type { LostPiece } from './find-pieces.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { hint, lossesFrom, lossOf } from './wholeness.ts';

const rule = rulesAbout('email.html', ({ contents }) => {
  const [article, page] = [contents['article.json'], contents['email.html']];
  return article && page ? { article, page } : null;
});

/** How many bytes of HTML the words of pieces take, or would take. */
const bytesOf = (pieces: readonly Piece[]): number =>
  new TextEncoder().encode(pieces.map(({ text }) => text.replaceAll(/["&'<>]/gu, '&quot;')).join('')).length;

/** Less than that, with what is missing, no size limit forces a cut. */
const cutFromBytes = 80_000;

/** What is below a cut has few words of its own, which short pieces of the article may have too. */
const mostBytesFound = 400;

/** A message that had to be cut lacks the end of the article, and nothing else. */
function isCut(article: Article, page: Page, lost: readonly LostPiece[]): boolean {
  const pieces = piecesOf(article);
  const missing = new Set(lost.map(({ index }) => index));
  const found = pieces.filter((_, index) => index > (lost[0]?.index ?? 0) && !missing.has(index));
  const isEnd = missing.has(pieces.length - 1) && bytesOf(found) <= mostBytesFound;
  // An item or a row is never cut: one may be so long that the message ends well before the limit.
  return isEnd && page.byteLength + bytesOf(lost.map(({ piece }) => piece)) >= cutFromBytes;
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
    if (lost.length > 0 && !isCut(article, page, lost)) yield* lost.map(lossOf);
  },
});
