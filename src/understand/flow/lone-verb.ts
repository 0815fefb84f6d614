import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from './token.ts';

/**
 * Whether the word at `at`, the first of its sentence, is a verb with its object, in a language whose sentences need no
 * subject: "|Dirige| la ciudad". In "Serra la llamó" the article is a pronoun, and the word a name.
 */
export function isLoneVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [article, object] = [tokens[at + 1], tokens[at + 2]];
  if (!lexicon.dropsSubject || article === undefined || article.capital) return false;
  if (!lexicon.articles.has(article.lower) || object?.kind !== 'word') return false;
  return !lexicon.auxiliaries.has(object.lower) && !lexicon.verbs.has(object.lower);
}
