import { sentencesOf } from '../article/sentence.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';
import type { Article } from '../article/article.ts';
import { toOneLine } from './plain-characters.ts';

const fewest = 40;
const most = 130;

function* openingTexts({ standfirst, body }: Article): Generator<string> {
  if (standfirst !== null) yield textOf(standfirst.spans);
  for (const block of walkBlocks(body))
    if (block.kind === 'paragraph' || block.kind === 'item') yield textOf(block.spans);
}

/** At most `most` characters, cut after a sentence where that leaves enough, else after a word. */
function shorten(text: string): string {
  if (text.length <= most) return text;
  const ends = sentencesOf(text.slice(0, most + 1)).map(([, end]) => end);
  const end = ends.findLast(
    (end) => end >= fewest && end <= most && /[.!?…]/u.test(text.slice(end - 2, end)),
  );
  if (end !== undefined && /\s/u.test(text.charAt(end))) return text.slice(0, end);
  const room = text.slice(0, most);
  const words = /^(.*\S)\s/su.exec(room)?.[1] ?? '';
  const cut = words.length >= fewest ? words : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '');
  const trimmed = cut.replace(/[\s,;:–—-]+$/u, '');
  return `${trimmed.length >= fewest ? trimmed : cut}…`;
}

/**
 * The line that an inbox shows after the subject, 40 to 130 characters: the standfirst, or the article's first words
 * after its headline, or `fallback` where it has too few.
 */
export function preheaderOf(article: Article, fallback: string): string {
  const subject = toOneLine(textOf(article.headline.spans));
  let words = '';
  for (const opening of openingTexts(article)) {
    const text = toOneLine(opening);
    if (text !== subject) words = `${words} ${text}`.trim();
    if (words.length >= fewest) return shorten(words);
  }
  return toOneLine(`${words} ${fallback}`);
}
