import { type Flow, printedTokens } from '../flow/flow.ts';
import type { Gender, Lexicon } from '../words/lexicon.ts';

interface SplitTitle {
  /** Index of the first token of the name itself. */
  readonly nameFrom: number;
  /** The title without forms of address; null where there is none. */
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly titled: boolean;
}

/** Cuts a run of capitalised words into title and name: "Japanese Prime Minister | Fumio Kishida". */
export function splitTitle(
  flow: Flow,
  [start, end]: readonly [number, number],
  lexicon: Lexicon,
): SplitTitle {
  const { tokens } = flow;
  let nameFrom = start;
  while (nameFrom < end - 1 && lexicon.describers.has(tokens[nameFrom]?.lower ?? '')) nameFrom++;
  const described = nameFrom;
  let titleEnd = start;
  let gender: Gender | null = null;
  for (let index = start; index < end - 1; index++) {
    const word = tokens[index]?.lower ?? '';
    const lower = word.endsWith('.') ? word.slice(0, -1) : word;
    const honorific = lexicon.honorifics.get(lower);
    const role = lexicon.roles.get(lower);
    if (honorific === undefined && role === undefined) continue;
    gender = honorific ?? role ?? gender;
    nameFrom = index + 1;
    if (role !== undefined || lexicon.offices.has(lower)) titleEnd = index + 1;
    if (lexicon.bodyLinks.has(tokens[index + 1]?.lower ?? '')) {
      [nameFrom, titleEnd] = [Math.min(index + 3, end), Math.min(index + 3, end)];
    }
  }
  const role = titleEnd > start ? printedTokens(flow, start, titleEnd) : null;
  return { nameFrom, role, gender, titled: nameFrom > described };
}

/** Whether a word is a verb wherever it stands: "told", not "state". */
export function isVerbOnly(lower: string, lexicon: Lexicon): boolean {
  const verb = lexicon.verbs.get(lower);
  return verb !== undefined && !verb.noun && verb.form !== 'base';
}

interface Title {
  readonly from: number;
  readonly role: string;
  readonly gender: Gender | null;
}

/** "|l’|association" */
export const elidedArticle = /^l['’](?=\p{L})/iu;

/** Lower-case title words right before a name: "the former |economic adviser| Ana Ruiz". */
export function titleBefore(flow: Flow, start: number, lexicon: Lexicon): Title | null {
  const { tokens } = flow;
  const last = tokens[start - 1];
  if (last === undefined || last.kind !== 'word' || last.capital || last.possessive) return null;
  const gender = lexicon.roles.get(last.lower);
  if (gender === undefined) return null;
  let from = start - 1;
  while (from > 0 && start - from < 8) {
    const token = tokens[from - 1];
    if (token === undefined || token.kind !== 'word' || token.possessive) break;
    const { lower } = token;
    if (lexicon.determiners.has(lower) || lexicon.prepositions.has(lower) || lexicon.clauseOpeners.has(lower))
      break;
    if (lexicon.coordinators.has(lower) || lexicon.auxiliaries.has(lower) || lexicon.adverbs.has(lower))
      break;
    if (isVerbOnly(lower, lexicon)) break;
    from--;
  }
  return { from, role: printedTokens(flow, from, start).replace(elidedArticle, ''), gender };
}

/** "a woman in Dunmore|, Nordland|, said": where the place before the comma lies, and no name of hers. */
export const endsInPlace = (tokens: Flow['tokens'], comma: number, lexicon: Lexicon): boolean =>
  !lexicon.capitalNouns &&
  tokens[comma - 1]?.capital === true &&
  lexicon.placing.has(tokens[comma - 2]?.lower ?? '');

/** A title phrase between a determiner and the comma before a name: "the port's |head of security|, Ana Ruiz, said". */
export function titleBeforeComma(
  flow: Flow,
  [start, end]: readonly [number, number],
  lexicon: Lexicon,
): (Omit<Title, 'from'> & { readonly bears: 'person' }) | null {
  const { tokens } = flow;
  if (
    tokens[start - 1]?.text !== ',' ||
    !(tokens[end] === undefined || ',.'.includes(tokens[end]?.text || ' '))
  )
    return null;
  if (end - start === 1 && endsInPlace(tokens, start - 1, lexicon)) return null;
  let [from, gender, found]: [number, Gender | null, boolean] = [start - 1, null, false];
  for (; from > 0 && start - from < longestTitle; from--) {
    const token = tokens[from - 1];
    if (token === undefined || token.kind !== 'word') break;
    const { lower, capital, possessive } = token;
    if (lexicon.possessives.has(lower) || (capital && possessive)) break;
    if (lexicon.articles.has(lower) && (found || !isInsideTitle(flow, from - 1, lexicon))) break;
    if (lexicon.auxiliaries.has(lower) || lexicon.clauseOpeners.has(lower) || isVerbOnly(lower, lexicon))
      return null;
    if (lexicon.roles.has(lower) && !found) [gender, found] = [lexicon.roles.get(lower) ?? null, true];
  }
  const before = tokens[from - 1];
  const opens =
    before !== undefined &&
    before.kind === 'word' &&
    (lexicon.articles.has(before.lower) || !lexicon.prepositions.has(before.lower));
  return found && opens ? { role: printedTokens(flow, from, start - 1), gender, bears: 'person' } : null;
}

const longestTitle = 9;

/** "head of |the| port", "directeur |des| services": an article behind a preposition, or that is one, or behind the office. */
function isInsideTitle({ tokens }: Flow, at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const here = tokens[at]?.lower ?? '';
  return lexicon.prepositions.has(here) || lexicon.prepositions.has(before) || lexicon.roles.has(before);
}
