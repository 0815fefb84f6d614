import { type Flow, printedTokens } from '../flow/flow.ts';
import type { Token } from '../flow/token.ts';
import { isVerbOnly } from './title.ts';
import type { Gender, Lexicon } from '../words/lexicon.ts';

interface Apposition {
  readonly role: string;
  readonly gender: Gender | null;
  readonly bears: 'person' | 'body';
}

const longest = 16;

/** Skips "(D-Mo.)" and ", 54," after a name; gives the index of the comma before an apposition, or -1. */
function commaAfter(tokens: readonly Token[], end: number): number {
  let index = end;
  if (tokens[index]?.text === '(') {
    while (index < end + 8 && tokens[index] !== undefined && tokens[index]?.text !== ')') index++;
    index++;
  }
  if (tokens[index]?.text !== ',') return -1;
  const age = tokens[index + 1];
  return age?.kind === 'number' && tokens[index + 2]?.text === ',' ? index + 2 : index;
}

function endOfApposition(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  let end = start;
  while (end < tokens.length && end - start < longest) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') break;
    if (lexicon.relatives.has(token.lower) || lexicon.auxiliaries.has(token.lower)) break;
    if (!token.capital && end > start + 1 && isVerbOnly(token.lower, lexicon)) break;
    end++;
  }
  return end;
}

/** The title phrase in apposition after a name that ends before token `end`: "Ana Ruiz, |head of the port|, said". */
export function appositionAfter(flow: Flow, end: number, lexicon: Lexicon): Apposition | null {
  const { tokens } = flow;
  const comma = commaAfter(tokens, end);
  if (comma < 0) return null;
  let start = comma + 1;
  const first = tokens[start];
  if (first === undefined || first.kind !== 'word') return null;
  if (lexicon.articles.has(first.lower)) start++;
  const stop = endOfApposition(tokens, start, lexicon);
  // "On |Skara Today|, the minister said": what goes on with a verb is a subject.
  const { lower: next } = tokens[stop] ?? { lower: '' };
  if (isVerbOnly(next, lexicon) || lexicon.auxiliaries.has(next)) return null;
  let gender: Gender | null = null;
  let [found, noun] = [false, ''];
  for (let index = start; index < stop; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (index > start && lexicon.prepositions.has(token.lower)) break;
    noun = token.possessive ? '' : token.lower;
    const known = lexicon.roles.get(token.lower);
    if (known !== undefined && !token.possessive) [found, gender] = [true, known ?? gender];
  }
  // "Nordwind Lines, a shipping |company|, said"
  const isBody = !found && first.lower !== tokens[start]?.lower && lexicon.bodies.has(noun);
  if (
    !(found || isBody) ||
    lexicon.prepositions.has(tokens[start]?.lower ?? '') ||
    lexicon.clauseOpeners.has(tokens[start]?.lower ?? '') ||
    lexicon.pronouns.has(tokens[start]?.lower ?? '')
  )
    return null;
  return { role: printedTokens(flow, start, stop), gender, bears: isBody ? 'body' : 'person' };
}
