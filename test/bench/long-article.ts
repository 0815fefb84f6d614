import { readFile } from 'node:fs/promises';

const wordCount = (text: string): number => text.split(/\s+/u).length;

/**
 * An article of about so many words as a person writes it: the longest of content/, and of its paragraphs as many again as
 * it takes, with other words in them. With an `edit` other than 0, one sentence in the middle is another.
 */
export async function longArticle(words: number, edit: number): Promise<string> {
  const known = (await readFile('content/talking-paper.txt', 'utf8')).trim().split(/\n{2,}/u);
  const paragraphs = [...known];
  let total = paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph), 0);
  for (const paragraph of known.slice(6).filter(({ length }) => length > 100)) {
    if (total >= words) break;
    paragraphs.push(paragraph.replaceAll(/\bthe\b/gu, 'that'));
    total += wordCount(paragraph);
  }
  const middle = paragraphs.length >> 1;
  const edited = edit === 0 ? '' : ` Nobody had said so in those ${edit} years.`;
  return paragraphs.map((text, at) => (at === middle ? `${text}${edited}` : text)).join('\n\n');
}
