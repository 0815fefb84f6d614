import type { Article } from '../../article/article.ts';
import type { Flaw } from '../rule.ts';
import { findLostPieces, type LostPiece } from './find-pieces.ts';
import { lettersOf } from './letters.ts';
import { piecesOf } from './pieces.ts';

export const hint =
  'Nothing of an article may be lost or moved: this is a fault of the template or of Lectern.';

const excerptOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export const lossOf = ({ piece, isElsewhere }: LostPiece): Flaw => ({
  text: `"${excerptOf(piece.text)}" ${isElsewhere ? 'does not stand in the article’s order' : 'is missing'}.`,
  place: null,
});

/** What of an article is not in a rendition with these words, or not in its order. */
export const lossesFrom = (article: Article, words: string): readonly LostPiece[] =>
  findLostPieces(piecesOf(article), lettersOf(words));
