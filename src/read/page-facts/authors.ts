import type { Document, Element } from '../html/dom.ts';
import type { BodySelection } from '../page-body/select-body.ts';
import { labelledAuthors, metaAuthors, scriptAuthors } from './author-data.ts';
import { boxNames, datedLines, labelledLines, signature, sourceLine, textBylines } from './author-lines.ts';
import { boxedAuthors, linkedAuthors } from './author-links.ts';
import { markedAuthors } from './author-marks.ts';
import { cleanAuthors, namesBody } from './clean-author.ts';
import { evenWords } from './compare-words.ts';
import type { PageData } from './page-data.ts';

export interface AuthorFacts {
  readonly document: Document;
  readonly data: PageData;
  readonly selection: BodySelection;
  readonly siteNames: readonly string[];
}

interface Source {
  readonly find: (page: Element, facts: AuthorFacts) => readonly (readonly string[])[];
  /** Whether it is asked only where nothing but the site itself is known. */
  readonly isGuess?: true;
}

/** Where authors are named, the surest place first. */
const sources: readonly Source[] = [
  { find: (_page, { data }) => [(data.linked?.people ?? []).flatMap((name) => cleanAuthors(name))] },
  { find: (page, { selection }) => [markedAuthors(page, selection)] },
  { find: (page, { selection }) => [linkedAuthors(page, selection)] },
  { find: (page, { data, selection }) => outspoken(metaAuthors(data), () => printedByline(page, selection)) },
  { find: (_page, { data }) => [labelledAuthors(data)] },
  { find: (page, { selection }) => [labelledLines(page, selection)] },
  { find: (page, { selection }) => [printedByline(page, selection)] },
  { find: (_page, { document }) => [scriptAuthors(document)], isGuess: true },
  { find: (page, { selection }) => [datedLines(page, selection)], isGuess: true },
  { find: (page, { selection }) => [boxedAuthors(page, selection)], isGuess: true },
  { find: (page, { selection }) => [boxNames(page, selection)], isGuess: true },
  { find: (page, { selection }) => [signature(page, selection)], isGuess: true },
  { find: (page, { selection }) => [sourceLine(page, selection)], isGuess: true },
  { find: (page, { selection }) => [textBylines(page, selection)] },
  { find: (_page, { data }) => [(data.linked?.bodies ?? []).flatMap((name) => cleanAuthors(name))] },
];

/**
 * The names of the authors: as the page's data gives them, as its marks do, as its lines of text do. A company or a desk
 * is the author where no person is named, the site itself where nobody else is.
 */
export function findAuthors(page: Element, facts: AuthorFacts): readonly string[] {
  const sites = new Set(facts.siteNames.flatMap(spellingsOf));
  const isSite = (name: string): boolean => spellingsOf(name).some((one) => sites.has(one));
  let people: readonly string[] = [];
  let bodies: readonly string[] = [];
  let site: readonly string[] = [];
  for (const { find, isGuess } of sources) {
    if (isGuess === true && bodies.length > 0) break;
    for (const names of find(page, facts)) {
      const others = distinct(names.filter((name) => !isSite(name)));
      const found = others.filter((name) => !namesBody(name));
      people = people.length === 0 ? found : fuller(people, found);
      if (bodies.length === 0) bodies = others;
      if (site.length === 0) site = distinct(names);
    }
    if (people.length > 1 || (people[0] ?? '').includes(' ')) return withOthers(people, facts.data);
  }
  return [people, bodies, site].find((names) => names.length > 0) ?? [];
}

/** A `<meta>` often names who keeps the site: a byline that names somebody else altogether is surer. */
function outspoken(
  stated: readonly (readonly string[])[],
  findPrinted: () => readonly string[],
): readonly (readonly string[])[] {
  if (stated.every((names) => names.length === 0)) return stated;
  const words = new Set(stated.flat().flatMap((name) => evenWords(name).split(' ')));
  const printed = findPrinted();
  const isOther = printed.every(
    (name) =>
      !evenWords(name)
        .split(' ')
        .some((word) => words.has(word)),
  );
  return printed.length > 0 && isOther ? [printed] : stated;
}

/** A byline of full names, or of one word that the page says is a name at another place. */
function printedByline(page: Element, selection: BodySelection): readonly string[] {
  const names = textBylines(page, selection);
  if (names.every((name) => name.includes(' '))) return names;
  const known = [...labelledLines(page, selection), ...boxedAuthors(page, selection)];
  return names.every((name) => known.includes(name)) ? names : [];
}

/** All authors, where a `<meta>` names those that are known and more. */
function withOthers(known: readonly string[], data: PageData): readonly string[] {
  const all = metaAuthors(data).find(
    (names) => names.length > known.length && known.every((name) => names.some((one) => isSame(one, name))),
  );
  return all === undefined ? known : distinct(all);
}

const isSame = (one: string, other: string): boolean => evenWords(one) === evenWords(other);

/** A name as letters in a row, with and without the ending of an address: "The Harbour Mail" is "harbourmail.example", and "Harbourmail" is "harbourma.il". */
const spellingsOf = (name: string): readonly string[] =>
  [name, name.replace(/\.\p{L}{2,7}$/u, '')]
    .map((spelling) => evenWords(spelling).replace(/^the /, '').replaceAll(' ', ''))
    .filter((letters) => letters !== '');

/** The whole name of somebody of whom one word is known, a first name or what somebody signs in with, where it is given elsewhere. */
function fuller(known: readonly string[], others: readonly string[]): readonly string[] {
  const [short = ''] = known;
  if (known.length > 1 || short.includes(' ')) return known;
  const letters = plainLetters(short);
  const whole = others.find(
    (name) =>
      name.includes(' ') &&
      (plainLetters(name) === letters || plainLetters(name.split(' ', 1)[0] ?? '') === letters),
  );
  return whole === undefined ? known : [whole];
}

const plainLetters = (name: string): string =>
  evenWords(name.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll(/[ _]/g, '');

/** One name in two spellings is one author. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const words = evenWords(name);
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  });
}
