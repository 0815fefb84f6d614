import type { Scene } from './scene.ts';

const mostWords = 2;
const longestNickname = 5;

/**
 * Whether a quotation is a word or two held at arm's length: 'a "green" loan'. It stands between a determiner and the
 * noun that it describes, and ends in no stop.
 */
export function isScareQuote({ flow, clause, stretch, at }: Scene): boolean {
  const { lexicon, tokens } = clause;
  const words = flow.passage.text.slice(stretch.start, stretch.end);
  if (words.split(/\s+/, mostWords + 1).length > mostWords || !/^\p{Ll}.*[\p{L}\p{N}]$/u.test(words))
    return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after === undefined || after.kind !== 'word' || after.capital) return false;
  if (!lexicon.determiners.has(before.lower)) return false;
  const { lower } = after;
  const small =
    lexicon.prepositions.has(lower) || lexicon.clauseOpeners.has(lower) || lexicon.coordinators.has(lower);
  return !small && !lexicon.auxiliaries.has(lower) && !lexicon.relatives.has(lower);
}

/** Whether a quotation is what somebody is called: 'Odile Ferris, nicknamed "the ant", replied'. */
export function isNickname({ flow, clause: { lexicon, tokens }, stretch, at }: Scene): boolean {
  const [owner, namer] = [tokens[at - 2], tokens[at - 1]];
  if (namer === undefined) return false;
  if (lexicon.soCalled.has(`${owner?.lower ?? ''} ${namer.lower}`)) return true;
  if (!lexicon.namers.has(namer.lower)) return false;
  if (owner?.text !== ',' && owner?.capital !== true) return false;
  const words = flow.passage.text.slice(stretch.start, stretch.end);
  const [first = '', ...rest] = words.split(/\s+/, longestNickname + 1);
  const named =
    /^[\p{Lu}\p{N}]/u.test(first) ||
    lexicon.articles.has(first.toLowerCase()) ||
    /^\p{L}['’]/u.test(first) ||
    rest.length === 0;
  return named && rest.length < longestNickname && !/[.!?…]$/u.test(words);
}
