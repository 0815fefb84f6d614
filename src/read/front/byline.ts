import { namesMedium } from './media.ts';
import { capitaliseName, isName } from './names.ts';

export interface Byline {
  readonly names: readonly string[];
  /** Words of the line that are no names: "Staff Writer", an e-mail address. */
  readonly leftOut: readonly string[];
}

const opening =
  /^(?:by|words(?: by)?|text(?: by)?|story by|reporting by|reported by|report by|written by|authors?|von|par|por|door|di(?=\s+\S+\s))(?:\s*:\s*|\s+)/i;
/** What begins like a byline but needs its colon: "Words fail us". */
const ordinary = /^(?:words|text|authors?)\s+(?!by\b)/i;
const job =
  /\b(?:writer|reporter|correspondent|editor|contributor|columnist|journalist|critic|producer|analyst|staff|desk|bureau|photographer|fellow|chief|professor|lecturer)s?\b/i;
const signedJob = /\b(?:staff|senior|chief) (?:writer|reporter|correspondent)s?$/i;
const suffix = /^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d)\.?$/i;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:\s\d|$)/i;
const longest = 250;

/** Reads a line such as "By Ana Ruiz, Ben Okri and Cy Dee, Staff Writers"; null where it is none. */
export function readByline(line: string): Byline | null {
  if (line.length > longest) return null;
  const match = ordinary.test(line) ? null : opening.exec(line);
  if (match === null) return readSignedLine(line);
  const byline = readNames(line.slice(match[0].length));
  return byline.names.length > 0 && !calendar.test(byline.names[0] ?? '') ? byline : null;
}

/** A name with its job and no "By": "Ana Ruiz, Staff Writer". */
function readSignedLine(line: string): Byline | null {
  const [name = '', ...rest] = line.split(', ');
  const isSigned = rest.length === 1 && signedJob.test(line) && name.includes(' ') && isName(name);
  return isSigned ? readNames(line) : null;
}

/** The names in a list of authors, and what stands among them. Empty where it does not begin with a name. */
export function readNames(list: string): Byline {
  const [people, tail] = cutTail(list.trim());
  const names: string[] = [];
  const leftOut: string[] = [];
  for (const { phrase, joined } of splitNames(people)) {
    const [name, rest] = cutPlace(phrase);
    if (suffix.test(name) && names.length > 0) names.push(`${names.pop()}, ${name}`);
    else if (names.length === 0 ? isFirstAuthor(name) : isFurtherAuthor(name, joined))
      names.push(capitaliseName(name));
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
  const tail = at === -1 ? '' : list.slice(at).replace(/^[\s|•·,–—([<-]+|[\])>]$/g, '');
  return [people.replace(/[,;]$/, ''), tail];
}

interface NamePhrase {
  readonly phrase: string;
  /** Whether "and" stands before it, which joins names and nothing else. */
  readonly joined: boolean;
}

const splitNames = (people: string): readonly NamePhrase[] =>
  people
    .split(/\s*(?:[,;]\s*)?(?:\s(?:and|und|et|with)\s|&|\s[yY]\s(?=\p{Lu}))\s*/iu)
    .flatMap((group, at) =>
      group
        .split(/\s*[,;]\s*/)
        .map((phrase, index) => ({ phrase: phrase.trim(), joined: at > 0 && index === 0 })),
    )
    .filter(({ phrase }) => phrase !== '');

/** Cuts off where, or for whom, someone reports: "Ana Ruiz in Seoul", "Ben Okri for The Mail". */
function cutPlace(phrase: string): readonly [name: string, rest: string] {
  const match = /\s+(?:in|for|at|from|of)\s+.*$/i.exec(phrase);
  return match === null ? [phrase, ''] : [phrase.slice(0, match.index), match[0].trim()];
}

/** A person, or a body: "the Editorial Board". */
const isFirstAuthor = (phrase: string): boolean =>
  isName(
    phrase.replace(/^(?:the|our|a)\s+(?=\p{L})/iu, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
  );

/** Behind a comma a job or a newspaper is no author, and a single word is a place or an agency. */
const isFurtherAuthor = (phrase: string, joined: boolean): boolean =>
  isName(phrase) && !job.test(phrase) && (joined || (phrase.includes(' ') && !namesMedium(phrase)));
