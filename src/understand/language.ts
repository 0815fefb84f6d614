import type { Article } from '../article/article.ts';
import type { Passage } from './passage.ts';
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
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

export interface SettledLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly stated: boolean;
}

/** The article's language: what its source states, else what its words tell, else English. */
export function settleLanguage(article: Article, passages: readonly Passage[]): SettledLanguage {
  if (article.language !== null) return { tag: article.language, stated: true };
  const text = sampleOf(passages);
  for (const [pattern, tag] of scripts) if (pattern.test(text)) return { tag, stated: false };
  let best = { tag: 'en', hits: 0 };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const [tag, lexicon] of lexicons) {
    let hits = 0;
    for (const word of words) if (lexicon.determiners.has(word) || lexicon.prepositions.has(word)) hits++;
    if (hits > best.hits) best = { tag, hits };
  }
  return { tag: best.tag, stated: false };
}
