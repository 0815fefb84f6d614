/** MP3 pieces that lie in memory until it is their turn to be written, so that they need not be read from the cache for it. */
export interface PieceShelf {
  readonly isFull: boolean;
  get(key: string): Uint8Array | null;
  /** Keeps a piece, where there is room for it. */
  lay(key: string, piece: Uint8Array): void;
}

/** A quarter of an hour: enough for most articles, and next to nothing of what a book takes. */
export const roomBytes = 8 * 2 ** 20;

export function openPieceShelf(): PieceShelf {
  const pieces = new Map<string, Uint8Array>();
  let left = roomBytes;
  return {
    get isFull() {
      return left <= 0;
    },
    get: (key) => pieces.get(key) ?? null,
    lay(key, piece) {
      if (left <= 0 || pieces.has(key)) return;
      left -= piece.byteLength;
      pieces.set(key, piece);
    },
  };
}
