import type { CastBook } from '../ports/cast-book.ts';

export interface CastTurn {
  readonly book: CastBook;
  /** Lets the next ones go on, where the article was not cast. Safe to call more than once. */
  readonly done: () => void;
}

/**
 * The casting of several articles, one after the other in the order in which turns are taken, however many are rendered
 * at once: so that the same articles give the same voices, and the same cast file, every time.
 */
export function castTurns(book: CastBook): () => CastTurn {
  let before: Promise<void> = Promise.resolve();
  return () => {
    const mine = before;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    before = mine.then(() => released);
    return {
      done: release,
      book: {
        ...book,
        async edit(edit) {
          await mine;
          try {
            return await book.edit(edit);
          } finally {
            release();
          }
        },
      },
    };
  };
}
