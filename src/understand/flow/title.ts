import type { Stretch } from '../marks/stretch.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from './token.ts';

const small =
  /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|vs\.?|de|la|le|les|des|du|der|die|das|und|el|los|las|y|di|il|e|van|het|een)$/i;
const [longestTitle, mostWords] = [90, 9];
const word = /[\p{L}\p{N}][^\s]*/gu;

/** Whether all words that a title would capitalise are capitalised: "The Last Ferry to Skara". */
export function isTitleCase(text: string): boolean {
  if (text.length > longestTitle) return false;
  let count = 0;
  word.lastIndex = 0;
  // Most quoted words are no title by their first word or their second.
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const isCapital = /^[\p{Lu}\p{N}]/u.test(found[0]);
    if (!isCapital && (count === 0 || !small.test(found[0]))) return false;
    count += 1;
  }
  return count > 0 && count <= mostWords && !/[?!,;:.]\s/.test(text.replace(/: /, ' '));
}

/** The word right after an index, in lower case. */
const wordAfter = (text: string, index: number): string =>
  /^\s?([\p{L}\p{N}-]+)/u.exec(text.slice(index, index + 24))?.[1]?.toLowerCase() ?? '';

const longestNickname = 20;

/** Whether a quoted stretch stands inside a name: "Robert “Bobby” Lang". `before` is the token that precedes it. */
export function standsInsideName(
  text: string,
  { start, end, outerEnd }: Stretch,
  before: Token | undefined,
): boolean {
  if (before?.kind !== 'word' || !before.capital || before.possessive || end - start > longestNickname)
    return false;
  return (
    /[\p{L}.]$/u.test(text.slice(start, end)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(outerEnd, outerEnd + 3))
  );
}

/**
 * Whether a quoted stretch is the title of a work or a show rather than anybody's words: it is written as one, and a
 * word beside it says so. `before` is the token that precedes it.
 */
export function isTitle(
  text: string,
  stretch: Stretch,
  { before, lexicon }: { readonly before: Token | undefined; readonly lexicon: Lexicon },
): boolean {
  if (!isTitleCase(text.slice(stretch.start, stretch.end))) return false;
  if (standsInsideName(text, stretch, before)) return true;
  if (lexicon.works.has(wordAfter(text, stretch.outerEnd))) return true;
  if (before === undefined || before.kind === 'quote') return false;
  const { lower, possessive } = before;
  return possessive || lexicon.works.has(lower) || lexicon.airing.has(lower) || lexicon.namers.has(lower);
}
