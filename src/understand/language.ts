import type { Article } from '../article/article.ts';
import type { Passage } from './passage.ts';
import type { Lexicon } from './words/lexicon.ts';
import { lexicons } from './words/lexicons.ts';

/** How many units of an article are enough to tell its language. */
const sample = 4000;

function sampleOf(passages: readonly Passage[]): string {
  let text = '';
  for (const passage of passages) {
    text += `${passage.text.slice(0, sample)} `;
    if (text.length >= sample) break;
  }
  return text;
}

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** How many of a language's small words a text holds; each counts once, so that one frequent word decides nothing. */
function countWords(
  words: ReadonlySet<string>,
  { determiners, prepositions, clauseOpeners, auxiliaries }: Lexicon,
): number {
  let count = 0;
  for (const word of words) {
    if (determiners.has(word) || prepositions.has(word) || clauseOpeners.has(word) || auxiliaries.has(word))
      count++;
  }
  return count;
}

function languageOfWords(text: string): string {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  let [best, most] = ['en', 0];
  for (const [tag, lexicon] of lexicons) {
    const count = countWords(words, lexicon);
    if (count > most) [best, most] = [tag, count];
  }
  return best;
}

/** The article's language as BCP 47: what its source states, else what its letters and words tell, else English. */
export function settleLanguage(article: Article, passages: readonly Passage[]): string {
  if (article.language !== null) return article.language;
  const text = sampleOf(passages);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [pattern, tag] of scripts) {
    const found = text.match(pattern)?.length ?? 0;
    if (found * 5 > letters) return tag;
  }
  return languageOfWords(text);
}
