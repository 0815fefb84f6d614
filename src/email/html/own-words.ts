import { directionOf } from '../words/direction.ts';
import { escapeHtml, html, joinHtml, type SafeHtml } from '../safe-html.ts';
import type { Phrase } from '../phrase.ts';
import type { HtmlSetting } from './setting.ts';

type Languages = Pick<HtmlSetting, 'words' | 'foreign'>;

/** Words in another language than what surrounds them, so that a screen reader changes its voice for them. */
export const inLanguage = (language: string, words: SafeHtml | string): SafeHtml =>
  html`<span lang="${language}" dir="${directionOf(language)}">${words}</span>`;

/** Lectern's own words, marked with their language where it is not the article's. */
export const ownWords = (text: string, { words, foreign }: Languages): SafeHtml =>
  foreign ? inLanguage(words.language, text) : escapeHtml(text);

export const phrases = (line: readonly Phrase[], languages: Languages): SafeHtml =>
  joinHtml(line.map(({ text, own }) => (own ? ownWords(text, languages) : escapeHtml(text))));
