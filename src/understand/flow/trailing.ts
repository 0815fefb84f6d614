import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from './token.ts';

const longestSource = 9;

const longestAside = 18;

/** Behind the second comma of "Ana Ruiz, the minister for the islands, said"; `index` itself where no aside follows. */
function endOfAside(tokens: readonly Token[], index: number): number {
  let comma = index;
  while (comma < index + 5 && tokens[comma]?.kind === 'word' && tokens[comma]?.capital) comma++;
  if (comma === index || tokens[comma]?.text !== ',') return index;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + longestAside); at++) {
    if (tokens[at]?.text === ',') return at + 1;
    if (tokens[at]?.kind === 'quote' || ':;?!'.includes(tokens[at]?.text || ' ')) return index;
  }
  return index;
}

/** `"Why now?" Mayor Ruiz questioned.`: a name and a verb in no list, and nothing else. */
const isUnlisted = (
  tokens: readonly Token[],
  [start, at]: readonly [number, number],
  { pastLike }: Lexicon,
): boolean =>
  at > start &&
  pastLike.test(tokens[at]?.lower ?? '') &&
  (tokens[at + 1] === undefined || tokens[at + 1]?.text === '.') &&
  tokens.slice(start, at).every(({ capital }) => capital);

/**
 * Whether the words from token `index` on are the attribution of the quotation before them, although that one ends its
 * own sentence: `"Why now?" Mayor Ruiz asked.` After a full stop they must be the whole sentence.
 */
export function isTrailingAttribution(
  tokens: readonly Token[],
  index: number,
  { afterStop, lexicon }: { readonly afterStop: boolean; readonly lexicon: Lexicon },
): boolean {
  const aside = afterStop ? index : endOfAside(tokens, index);
  const limit = Math.min(tokens.length, aside + longestSource);
  for (let at = index; at < limit; at = at + 1 < aside && tokens[at + 1]?.text === ',' ? aside : at + 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (lexicon.pronouns.has(token.lower) && token.capital) return false;
    const verb = at > index && !token.capital ? lexicon.verbs.get(token.lower) : undefined;
    if (verb === undefined && !afterStop && isUnlisted(tokens, [index, at], lexicon)) return true;
    if (
      verb === undefined ||
      verb.kind === 'mind' ||
      verb.form === 'base' ||
      (verb.noun && verb.form === 'third')
    )
      continue;
    if (verb.kind === 'label' || verb.form === 'participle') return false;
    const next = tokens[at + 1];
    if (next === undefined || next.text === '.') return true;
    if (next.text === ':' || (next.text === ',' && tokens[at + 2]?.kind === 'quote')) return false;
    return !afterStop && next.kind !== 'quote' && next.lower !== 'that';
  }
  return false;
}
