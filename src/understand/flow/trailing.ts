import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from './token.ts';

const longestSource = 9;

/**
 * Whether the words from token `index` on are the attribution of the quotation before them, although that one ends its
 * own sentence: `"Why now?" Mayor Ruiz asked.` After a full stop they must be the whole sentence.
 */
export function isTrailingAttribution(
  tokens: readonly Token[],
  index: number,
  { afterStop, lexicon }: { readonly afterStop: boolean; readonly lexicon: Lexicon },
): boolean {
  for (let at = index; at < Math.min(tokens.length, index + longestSource); at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (lexicon.pronouns.has(token.lower) && token.capital) return false;
    const verb = at > index && !token.capital ? lexicon.verbs.get(token.lower) : undefined;
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
