import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { readArticles } from '../../../src/read/read-articles.ts';
import { codesOf } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';
import { commentsOf, docxParts, paragraph, picture, writeDocx } from './write-docx.ts';

const read = async (bytes: Uint8Array, format: string | null = null) => {
  const [first] = await readArticles(bytes, { name: 'a.docx', format, url: null });
  if (first === undefined) throw new Error('expected an article');
  return first;
};

describe('a Word document', () => {
  it('is an article: its styles say what its paragraphs are', async () => {
    const first = await read(
      writeDocx(
        paragraph('Tides rise', 'Title') +
          paragraph('A spring of floods.', 'Subtitle') +
          paragraph('By Ana Ruiz') +
          paragraph('They rise &amp; fall.') +
          paragraph('What comes', 'Heading2') +
          paragraph('Never again.', 'Quote') +
          paragraph('Who knows?', 'Mystery'),
      ),
    );
    expect(textOf(first.article.headline.spans)).toBe('Tides rise');
    expect(textOf(first.article.standfirst?.spans ?? [])).toBe('A spring of floods.');
    expect(first.article.byline).toEqual(['Ana Ruiz']);
    expect(outlineOf(first.article)).toEqual([
      'p They rise & fall.',
      'h2 What comes',
      'quote',
      '  p Never again.',
      'p Who knows?',
    ]);
    expect(codesOf(first)).toEqual(['docx-styles-unknown']);
  });

  it('has figures for its pictures, which stay where they are, and says so', async () => {
    const first = await read(
      writeDocx(paragraph('Tides', 'Title') + paragraph('They rise.') + picture('A wet quay')),
    );
    expect(outlineOf(first.article)).toEqual(['p They rise.', 'figure null alt=A wet quay']);
    expect(codesOf(first)).toEqual(['docx-pictures-left']);
  });

  it('is read without its comments and deleted words, which are named', async () => {
    const deleted =
      '<w:p><w:del w:id="2"><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:t>They rise.</w:t></w:r></w:p>';
    const first = await read(
      writeDocx(paragraph('Tides', 'Title') + deleted, { 'word/comments.xml': commentsOf('Is that so?') }),
    );
    expect(outlineOf(first.article)).toEqual(['p They rise.']);
    expect(first.messages.map(({ text }) => text)).toEqual([
      'Left out of the document, 1 comments: "Is that so?"',
      'Left out of the document, 1 deleted words: "never"',
    ]);
  });
});

describe('a Word document that is not sound', () => {
  const whole = writeDocx(paragraph('Tides', 'Title') + paragraph('They rise.'));

  it('is refused where it is cut off, is something else, or has no document', async () => {
    expect((await failureOf(read(whole.slice(0, -100)))).code).toBe('docx-damaged');
    expect((await failureOf(read(new TextEncoder().encode('Words.'), 'docx'))).code).toBe('docx-damaged');
    const other = zipSync({ 'word/other.xml': new Uint8Array(3) });
    expect((await failureOf(read(other, 'docx'))).code).toBe('docx-damaged');
    const parts = { ...docxParts(''), 'word/document.xml': new TextEncoder().encode('<w:document') };
    expect((await failureOf(read(zipSync(parts)))).code).toMatch(/docx-damaged|source-empty/);
  });

  it('is not unpacked where it is a bomb', async () => {
    const bomb = zipSync({ ...docxParts(''), 'word/document.xml': new Uint8Array(30e6) });
    expect((await failureOf(read(bomb))).code).toBe('docx-too-large');
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [`x/${index}`, new Uint8Array()]),
    );
    expect((await failureOf(read(zipSync({ ...docxParts(''), ...many })))).code).toBe('docx-too-large');
  });

  it('is told from other ZIP archives', async () => {
    const other = zipSync({ mimetype: new TextEncoder().encode('application/epub+zip') });
    expect((await failureOf(read(other))).code).toBe('source-binary');
  });
});
