import { isName, capitaliseName } from './names.ts';

export interface Byline {
  readonly names: readonly string[];
  /** Words of the line that are no names: "Staff Writer", an e-mail address. */
  readonly leftOut: readonly string[];
}

const opening =
  /^(?:by|words(?: by)?|text(?: by)?|story by|reporting by|reported by|report by|written by|authors?|von|par|por|door)(?:\s*:\s*|\s+)/i;
const labelled = /^(?:words|text|authors?)\s+(?!by\b)/i;
const job =
  /\b(?:writer|reporter|correspondent|editor|contributor|columnist|journalist|critic|producer|analyst|staff|desk|bureau|photographer|fellow|agency|agencies|press|news|newspaper|reuters|times|post|magazine|chief|professor|lecturer)s?\b/i;
const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d)\.?$/i;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s\d|$)/i;

/** Reads a line such as "By Ana Ruiz, Ben Okri and Cy Dee, Staff Writers"; null where it is none. */
export function readByline(line: string): Byline | null {
  if (line.length > 250) return null;
  const match = opening.exec(line);
  if (match === null || labelled.test(line)) return readSignedLine(line);
  const byline = readNames(line.slice(match[0].length));
  return byline.names.length > 0 && !calendar.test(byline.names[0] ?? '') ? byline : null;
}

/** A name with its job and no "By": "Ana Ruiz, Staff Writer". */
function readSignedLine(line: string): Byline | null {
  const [name = '', ...rest] = line.split(', ');
  const isSigned =
    rest.length === 1 &&
    name.includes(' ') &&
    /\b(?:staff|senior|chief) (?:writer|reporter|correspondent)s?$/i.test(line);
  return isSigned && isName(name) ? readNames(line) : null;
}

/** The names in a list of authors, and what stands among them. Empty where nothing has the shape of a name. */
export function readNames(list: string): Byline {
  const names: string[] = [];
  const leftOut: string[] = [];
  const [people, tail] = cutTail(list.trim());
  for (const part of splitNames(people)) {
    const [name, rest] = cutPlace(part);
    if (suffix.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (isAuthor(name, names.length === 0)) names.push(capitaliseName(name));
    else if (names.length === 0) return { names: [], leftOut: [list] };
    else leftOut.push(name);
    if (rest !== '') leftOut.push(rest);
  }
  if (tail !== '') leftOut.push(tail);
  return { names, leftOut };
}

/** Cuts off addresses, handles and what stands behind a bar: "Ana Ruiz (ana@news.example)", "Ana Ruiz | The Mail". */
function cutTail(list: string): readonly [people: string, tail: string] {
  const at = list.search(/\s*[|(<[•·]|\s+[–—-]\s|,?\s+\S{1,64}@|,?\s+@\w|,?\s+https?:/);
  const people = at === -1 ? list : list.slice(0, at);
  return [people.replace(/[,;]$/, ''), at === -1 ? '' : list.slice(at).replace(/^[\s|•·,–—-]+/, '')];
}

const splitNames = (people: string): readonly string[] =>
  people
    .split(
      /\s*[,;]\s*(?:and\s+|&\s*|und\s+|et\s+|y\s+|e\s+|en\s+)?|\s+(?:and|und|et|with)\s+|\s*&\s*|(?<=\p{L}{2})\s+[yY]\s+(?=\p{Lu})/iu,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Cuts off where, or for whom, someone reports: "Ana Ruiz in Seoul", "Ben Okri for The Mail". */
function cutPlace(part: string): readonly [name: string, rest: string] {
  const match = /\s+(?:in|for|at|from|of)\s+.*$/i.exec(part);
  return match === null ? [part, ''] : [part.slice(0, match.index), match[0].trim()];
}

function isAuthor(phrase: string, first: boolean): boolean {
  if (first)
    return isName(
      phrase
        .replace(/^(?:the|our|a)\s+(?=\p{L})/iu, '')
        .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    );
  return isName(phrase) && !job.test(phrase) && phrase.includes(' ');
}
