import type { Range, SourceText } from '../../article/source.ts';
import type { FoundArticle } from './found-article.ts';

/** An article's texts as one source, and where in it each stands. */
export interface LaidOut {
  readonly source: SourceText;
  readonly headline: Range | null;
  readonly standfirst: Range | null;
  /** One for each picture; empty where it has no caption. */
  readonly captions: readonly Range[];
  /** One for each part of the body. */
  readonly body: readonly Range[];
}

/** Between the texts: a blank line, as between the paragraphs of a text. */
const gap = '\n\n';

/**
 * Puts the texts of a found article one after the other, for an article has one source in which all its places hold:
 * headline, standfirst, captions, body.
 */
export function layOut(found: FoundArticle): LaidOut {
  let text = '';
  const add = (content: string | null): Range => {
    if (content === null || content === '') return { start: text.length, end: text.length };
    const start = text === '' ? 0 : text.length + gap.length;
    text += (text === '' ? '' : gap) + content;
    return { start, end: text.length };
  };
  const headline = found.headline === null ? null : add(found.headline.content);
  const standfirst = found.standfirst === null ? null : add(found.standfirst.content);
  const captions = found.pictures.map(({ caption }) => add(caption));
  const body = found.body.map(({ content }) => add(content));
  return { source: { name: found.name, text }, headline, standfirst, captions, body };
}
