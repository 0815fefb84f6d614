import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/text.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { formatArticleJson, parseArticleJson } from '../../src/article/schema.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { withoutHidden } from '../../src/read/hidden-characters.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { outlineOf, readBytes, readText, spansOf, type Read } from './support.ts';
import { markdownTexts, plainTexts, wildTexts } from './texts.ts';

const encoder = new TextEncoder();
const formats = fc.constantFrom('text', 'markdown');

/** What reading gives; null where the text is refused, which only an AppError may do. */
async function tryReading(bytes: Uint8Array, format: string): Promise<Read | null> {
  try {
    return await readArticle(bytes, { name: 'a', format, url: 'https://mail.example/a/' });
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    return null;
  }
}

const wordsOf = (text: string): readonly string[] => text.match(/(?<![a-z])w[a-z]{3,}(?![a-z])/g) ?? [];

describe('every word of the body stands in the model, in order', () => {
  it.each([
    ['text', plainTexts],
    ['markdown', markdownTexts],
  ])('in %s', async (format, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (body) => {
        const text = `${format === 'markdown' ? '# ' : ''}Ferry goes electric\n\n${body}`;
        const { article } = await readText(text, { format });
        expect(wordsOf(outlineOf(article).join('\n'))).toEqual(wordsOf(body));
      }),
      { numRuns: 200 },
    );
  });
});

describe('places', () => {
  it('are verbatim or stand for a stretch whole, in order, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wildTexts, plainTexts, markdownTexts), formats, async (text, format) => {
        const read = await tryReading(encoder.encode(text), format);
        if (read === null) return;
        for (const { text, place } of spansOf(read.article)) {
          expect(text).not.toBe('');
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(read.source.text.length);
          const isVerbatim = read.source.text.slice(place.start, place.end) === text;
          // A replacement of the same length would be taken for verbatim where a span is cut.
          if (!isVerbatim && text.length === place.end - place.start)
            expect(Array.from(text)).toHaveLength(1);
          expect(text).not.toMatch(/ {2}|[\t\r]|.\n|\n./);
        }
        for (const block of walkBlocks(read.article.body)) {
          if (!('spans' in block) || block.spans.length === 0) continue;
          const joined = textOf(block.spans);
          expect(joined).toBe(joined.trim());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('rise within a block', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wildTexts, plainTexts, markdownTexts), formats, async (text, format) => {
        const read = await tryReading(encoder.encode(text), format);
        for (const block of walkBlocks(read?.article.body ?? [])) {
          const spans = 'spans' in block ? block.spans : [];
          spans.forEach((span, index) => {
            const before = spans[index - 1];
            if (before !== undefined) expect(span.place.start).toBeGreaterThanOrEqual(before.place.end);
          });
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the article', () => {
  it('is one that its schema takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(wildTexts, plainTexts, markdownTexts), formats, async (text, format) => {
        const read = await tryReading(encoder.encode(text), format);
        if (read !== null) expect(parseArticleJson(formatArticleJson(read.article))).toEqual(read.article);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in every encoding and with every line ending', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(plainTexts, markdownTexts), formats, async (body, format) => {
        const text = `Ferry goes électrique\n\nEine Fähre, w\u00F6rtlich.\n\n${body}`;
        const words = async (bytes: Uint8Array): Promise<string> => {
          const read = await tryReading(bytes, format);
          const { article } = read ?? { article: null };
          return article === null
            ? ''
            : JSON.stringify([textOf(article.headline.spans), article.byline, outlineOf(article)]);
        };
        const expected = await words(encoder.encode(text));
        expect(expected).not.toBe('');
        const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
        const forms = [
          encoder.encode(`\uFEFF${text}`),
          encoder.encode(text.replaceAll('\n', '\r\n')),
          encoder.encode(text.replaceAll('\n', '\r')),
          utf16,
          utf16.map((_, index, all) => all[index ^ 1] ?? 0),
          /[^\0-\xFF]/.test(text) ? utf16 : Uint8Array.from(Buffer.from(text, 'latin1')),
        ];
        for (const form of forms) expect(await words(form)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('or an AppError comes of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.option(formats), async (bytes, format) => {
        try {
          await readBytes(bytes, { format });
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds no hidden character, whether it was written or referred to', async () => {
    await fc.assert(
      fc.asyncProperty(wildTexts, formats, async (text, format) => {
        const read = await tryReading(encoder.encode(text), format);
        if (read === null) return;
        const { body, headline: _, standfirst: __, ...facts } = read.article;
        const words = [
          JSON.stringify(facts),
          ...outlineOf(read.article),
          ...spansOf(read.article).map(({ text }) => text),
        ];
        for (const text of words) expect(withoutHidden(text)).toBe(text);
        for (const { text } of read.messages) expect(withoutHidden(text)).toBe(text);
        expect(body.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text', () => {
  const sentence = fc
    .array(fc.stringMatching(/^w[a-z]{3,9}$/), { minLength: 6, maxLength: 25 })
    .map((words) => `${words.join(' ').replace(/^w/, 'W')}.`);
  const paragraph = fc
    .array(sentence, { minLength: 2, maxLength: 6 })
    .map((sentences) => sentences.join(' '));

  it('is the same article whether its lines are broken or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 60, max: 90 }),
        async (paragraphs, width) => {
          const broken = paragraphs.map((text) =>
            text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd(),
          );
          const expected = paragraphs.map((text) => `p ${text}`);
          for (const lines of [paragraphs, broken]) {
            const { article } = await readText(`Ferry goes electric\n\n${lines.join('\n\n')}\n`);
            expect(outlineOf(article)).toEqual(expected);
          }
          const { article } = await readText(`Ferry goes electric\n${paragraphs.join('\n')}\n`);
          expect(outlineOf(article)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });
});
