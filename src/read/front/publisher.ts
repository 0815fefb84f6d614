import { namesMedium } from './media.ts';

/** A title as web pages write it: "Storm reaches the coast | The Harbour Mail". */
export interface PublishedTitle {
  /** [start, end) of the title itself in the line. */
  readonly start: number;
  readonly end: number;
  readonly publisher: string;
  /** Sections between title and publisher, which stand nowhere else. */
  readonly leftOut: readonly string[];
}

const separator = /\s+[|–—-]\s+/g;
const small = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'in',
  'on',
  'de',
  'la',
  'le',
  'el',
  'der',
  'die',
  'das',
  'du',
  'des',
  'del',
]);
const longestLine = 400;
const longestName = 60;

/** Splits a title line into title and publisher; null where no publisher is named. */
export function splitPublisher(line: string): PublishedTitle | null {
  if (line.length > longestLine) return null;
  const breaks = [...line.matchAll(separator)];
  const [first, last] = [breaks[0], breaks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = line.slice(0, first.index);
  const behind = first.index + first[0].length;
  if (breaks.length === 1 && opensWithPublisher(before, line.slice(behind)))
    return { start: behind, end: line.length, publisher: before, leftOut: [] };
  const publisher = line.slice(last.index + last[0].length);
  const isBar = last[0].includes('|');
  const title = line.slice(0, last.index);
  if (!(isBar && publisher.length <= longestName) && !isPublisher(publisher, title)) return null;
  const firstBar = isBar ? title.search(/\s+\|\s+/) : -1;
  if (firstBar === -1) return { start: 0, end: last.index, publisher, leftOut: [] };
  return {
    start: 0,
    end: firstBar,
    publisher,
    leftOut: title
      .slice(firstBar)
      .split(/\s+\|\s+/)
      .filter(Boolean),
  };
}

const countWords = (text: string): number => text.split(/\s+/).length;

/** "The Harbour Mail | Storm reaches the coast": the name of a medium, then a longer title that names none. */
const opensWithPublisher = (before: string, behind: string): boolean =>
  namesMedium(before) &&
  !namesMedium(behind) &&
  isNamed(before) &&
  countWords(before) <= 4 &&
  countWords(behind) > countWords(before);

const isNamed = (name: string): boolean =>
  name
    .split(/\s+/)
    .every(
      (word) => /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(word) || small.has(word.toLowerCase()) || namesMedium(word),
    );

/** Behind a dash the words must look like a name: few, capitalised, and shorter than the title or telling of media. */
function isPublisher(name: string, title: string): boolean {
  if (!isNamed(name) || countWords(name) > 6 || /[,;:!?…]|\.$/.test(name) || /^by\s/i.test(name))
    return false;
  if (countWords(title) < 2) return false;
  return (
    namesMedium(name) ||
    /^The\s/.test(name) ||
    (countWords(name) <= 4 && countWords(title) > countWords(name))
  );
}
