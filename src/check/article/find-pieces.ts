import type { Piece } from './pieces.ts';

/** How many letters of its own a rendition may put in behind a link. */
const mostBetween = 300;

/** The end of a piece that starts at `start`; null where its later chunks do not follow. */
function endOfPiece({ chunks }: Piece, letters: string, start: number): number | null {
  let at = start;
  for (const [index, chunk] of chunks.entries()) {
    const found = letters.indexOf(chunk, at);
    if (found === -1 || (index > 0 && found - at > mostBetween)) return null;
    at = found + chunk.length;
  }
  return at;
}

/** The end of the first place from `from` on where the whole piece stands; null where there is none. */
function findPiece(piece: Piece, letters: string, from: number): number | null {
  const [first = ''] = piece.chunks;
  for (let start = letters.indexOf(first, from); start !== -1; start = letters.indexOf(first, start + 1)) {
    const end = endOfPiece(piece, letters, start);
    if (end !== null) return end;
  }
  return null;
}

export interface LostPiece {
  readonly piece: Piece;
  readonly index: number;
  /** Whether it stands somewhere before, and so out of order. */
  readonly isElsewhere: boolean;
}

/**
 * The pieces that do not stand in a rendition in the article's order. Each is looked for at the first place after the
 * one before it, which never passes over a place that a later piece needs.
 * @param letters the rendition's words by `lettersOf`
 */
export function findLostPieces(pieces: readonly Piece[], letters: string): readonly LostPiece[] {
  const lost: LostPiece[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const end = findPiece(piece, letters, at);
    if (end === null) lost.push({ piece, index, isElsewhere: findPiece(piece, letters, 0) !== null });
    else at = end;
  }
  return lost;
}
