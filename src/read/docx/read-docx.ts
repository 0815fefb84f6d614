/** Word documents (.docx, Office Open XML), through mammoth: https://github.com/mwilliamson/mammoth.js */
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import { nothingFound, plainText, type FoundText } from '../found/found-article.ts';
import { plainWords } from '../found/plain-words.ts';
import { readEntries } from '../found/read-entries.ts';
import type { BinarySource, Collection } from '../reader.ts';
import { convertDocx } from './convert-docx.ts';
import { describeLeftOut } from './left-out.ts';
import { unpackDocx } from './unpack-docx.ts';

const headline = /<h1 class="lectern-headline">(.*?)<\/h1>/s;
const standfirst = /<p class="lectern-standfirst">(.*?)<\/p>/s;
/** A heading of the first level that the document begins with is its headline, where no paragraph has the style for it. */
const opening = /^\s*<h1>(.*?)<\/h1>/s;

/**
 * Reads a Word document: the paragraph in the style Title is the headline, Subtitle the standfirst, Quote a quotation.
 * @throws AppError `docx-damaged`, `docx-too-large`, `source-too-nested`, `source-empty`
 */
export async function readDocx({ name, bytes }: BinarySource): Promise<Collection> {
  const docx = unpackDocx({ name, bytes });
  const { html, unknownStyles } = await convertDocx(docx.bytes, name);
  const title = headline.exec(html) ?? opening.exec(html);
  const summary = standfirst.exec(html);
  const body = [title, summary].reduce(
    (text, found) => (found === null ? text : text.replace(found[0], () => '')),
    html,
  );
  return readEntries({
    name,
    format: 'a Word document',
    items: [body],
    find: (content) => ({
      ...nothingFound,
      name,
      headline: plainText(title === null ? null : plainWords(title[1] ?? '') || null),
      standfirst: summary === null || summary[1] === '' ? null : { kind: 'html', content: summary[1] ?? '' },
      body: [{ kind: 'html', content: figuresIn(content) } satisfies FoundText],
      creditsInText: true,
    }),
    messages: [...describeLeftOut(docx), ...describeStyles(unknownStyles), ...describePictures(html)],
  });
}

/** A picture in a paragraph of its own, and the caption under it, are a figure. */
const figuresIn = (html: string): string =>
  html
    .replace(
      /<p>((?:<img [^>]*>)+)<\/p>(?:<p class="lectern-caption">(.*?)<\/p>)?/gs,
      (_, pictures: string, caption?: string) =>
        `<figure>${pictures}${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`,
    )
    .replaceAll('<p class="lectern-caption">', '<p>');

const describeStyles = (names: readonly string[]): readonly Message[] =>
  names.length === 0 ? [] : [report('docx-styles-unknown', { names })];

/** The pictures themselves stay in the document; their text alternatives and captions are read. */
function describePictures(html: string): readonly Message[] {
  const count = html.match(/<img /g)?.length ?? 0;
  return count === 0 ? [] : [report('docx-pictures-left', { count })];
}
