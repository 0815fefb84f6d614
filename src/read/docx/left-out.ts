import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import { decodeReferences } from '../character-references.ts';
import type { UnpackedDocx } from './unpack-docx.ts';

const longest = 80;

/** The words of a document that are no part of its text: comments, what stands above and below each page, struck words. */
export function describeLeftOut({ part, names }: UnpackedDocx): readonly Message[] {
  const messages: Message[] = [];
  const add = (what: string, xml: string, pieces: number): void => {
    const words = wordsIn(xml);
    if (words !== '')
      messages.push(report('docx-left-out', { what, count: pieces, words: words.slice(0, longest) }));
  };
  const comments = part('word/comments.xml');
  add('comments', comments, count(comments, /<w:comment[ >]/g));
  for (const [what, kind] of [
    ['headers of pages', 'header'],
    ['footers of pages', 'footer'],
  ] as const) {
    const parts = names.filter((name) => new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)).map(part);
    add(what, parts.join(' '), parts.filter((xml) => wordsIn(xml) !== '').length);
  }
  const deleted = part('word/document.xml').match(/<w:delText[^>]*>[^<]*/g) ?? [];
  add('deleted words', deleted.join(''), deleted.length);
  return messages;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const wordsIn = (xml: string): string =>
  decodeReferences((xml.match(/(?<=<w:(?:t|delText)(?: [^>]{0,200})?>)[^<]+/g) ?? []).join(''))
    .replace(/\s+/g, ' ')
    .trim();
