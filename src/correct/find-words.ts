/** Finding a person's words again in an article that may have been edited since. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] =>
  Array.from(text.normalize('NFC').toLowerCase().matchAll(WORD), ([word]) => word);

/** At least so much of the word pairs must stand in an edited text. */
const enough = 0.5;
/** By so much the best text must be better than the next one. */
const margin = 0.2;

const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.map((word, index) => `${word} ${words[index + 1] ?? ''}`).slice(0, Math.max(1, words.length - 1)),
  );

export type Found<T> =
  | { readonly kind: 'one'; readonly candidate: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number };

/**
 * The one candidate that has the words, wherever they begin in it; of several, the one that begins with them. Where none has them as they
 * are, the one that has clearly the most of them: an article is edited after it was corrected.
 */
export function findWords<T>(
  words: string,
  candidates: readonly T[],
  textOf: (candidate: T) => string,
): Found<T> {
  const wanted = wordsOf(words);
  const phrase = ` ${wanted.join(' ')} `;
  const known = candidates.map((candidate) => ({ candidate, words: wordsOf(textOf(candidate)) }));
  const holding = known.filter(({ words }) => ` ${words.join(' ')} `.includes(phrase));
  const beginning = holding.filter(({ words }) => ` ${words.join(' ')} `.startsWith(phrase));
  const exact = beginning.length === 1 ? beginning : holding;
  const [only] = exact;
  if (only !== undefined) {
    return exact.length === 1
      ? { kind: 'one', candidate: only.candidate }
      : { kind: 'several', count: exact.length };
  }
  return nearest(wanted, known);
}

function nearest<T>(
  wanted: readonly string[],
  known: readonly { readonly candidate: T; readonly words: readonly string[] }[],
): Found<T> {
  const pairs = pairsOf(wanted);
  const scored = known
    .map(({ candidate, words }) => {
      const own = pairsOf(words);
      return { candidate, score: [...pairs].filter((pair) => own.has(pair)).length / pairs.size };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < enough) return { kind: 'none' };
  if (next !== undefined && best.score - next.score < margin) return { kind: 'none' };
  return { kind: 'one', candidate: best.candidate };
}

/** Where the words stand in a text, from the first of them to the last, whatever stands between them; null where they do not. */
export function locateWords(words: string, text: string): readonly [start: number, end: number] | null {
  const pattern = wordsOf(words).join('[^\\p{L}\\p{M}\\p{N}]+');
  const match = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, 'iu').exec(text);
  return match === null ? null : [match.index, match.index + match[0].length];
}
