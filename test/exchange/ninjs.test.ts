import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Block } from '../../src/article/block.ts';
import { textOf } from '../../src/article/text.ts';
import { exchangeFormats } from '../../src/exchange/exchange-formats.ts';
import { ninjsOf } from '../../src/exchange/format-ninjs.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { validateNinjs } from '../../src/read/ninjs/validate-ninjs.ts';
import { articles, writeArticle } from '../support/articles.ts';
import { articleOf, heading, list, paragraph, words } from '../support/recipes.ts';
import { bareWords } from './bare-words.ts';

const encoder = new TextEncoder();
const readBack = (json: string) =>
  readArticle(encoder.encode(json), { name: 'a.json', format: 'ninjs', url: null });

/** A table without words in its cells is no table to a reader of HTML. */
const hasWords = (block: Block): boolean =>
  block.kind !== 'table' || block.rows.flat().some(({ spans }) => spans.length > 0);

/** A body that begins with the headline once more begins behind it. */
const repeatsHeadline = ({ headline, body: [first] }: Article): boolean =>
  first?.kind === 'heading' && textOf(first.spans) === textOf(headline.spans);

describe('an article as ninjs', () => {
  it('is a valid item of version 3.1', () => {
    fc.assert(
      fc.property(articles, ({ article }) => {
        expect(validateNinjs(ninjsOf(article, null), '3.1')).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('is the same article when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async ({ article }) => {
        fc.pre(article.body.every(hasWords) && !repeatsHeadline(article));
        const again = await readBack(exchangeFormats.ninjs([{ article }]));
        expect(bareWords(again.article)).toEqual(bareWords(article));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a date without an hour, and an address, as they are', async () => {
    const written = writeArticle(articleOf([paragraph('They rise.')])).article;
    for (const published of ['2026-11-24', '2026-11-24T08:00:00+09:00', null]) {
      const article = { ...written, published, url: 'https://mail.example/a?b=1&c=2' };
      const json = exchangeFormats.ninjs([{ article }]);
      expect((await readBack(json)).article).toMatchObject({ published, url: article.url });
    }
  });

  it('counts words, and holds them as XHTML and as plain text', () => {
    const { article } = writeArticle(
      articleOf([
        heading('Gauges'),
        paragraph('They rise &', words('fall', { emphasis: 'em' })),
        list(['One', 'Two']),
      ]),
    );
    expect(ninjsOf(article, null)['bodies']).toMatchObject([
      {
        wordCount: 9,
        value: '<h2>Gauges</h2><p>They rise &amp; <em>fall</em></p><ul><li>One</li><li>Two</li></ul>',
      },
      { value: 'Gauges\n\nThey rise & fall\n\n- One\n\n- Two' },
    ]);
  });
});

const extras = fc.dictionary(fc.stringMatching(/^x[a-z]{2,8}$/), fc.jsonValue({ maxDepth: 2 }), {
  maxKeys: 3,
});
const text = fc.stringMatching(/^[A-Z][a-z &<>"]{3,30}[a-z.]$/);
const shapes = fc.oneof(
  fc.record({
    uri: text,
    headline: text,
    body_text: text,
    person: fc.array(fc.record({ name: text, rel: text })),
  }),
  fc.record({
    uri: text,
    headlines: fc.tuple(fc.record({ value: text })),
    bodies: fc.tuple(fc.record({ value: text, contenttype: fc.constant('text/html') })),
    by: text,
  }),
  fc.record({
    uri: text,
    headlines: fc.tuple(fc.record({ value: text })),
    bodies: fc.tuple(fc.record({ value: text, contentType: fc.constant('text/plain') })),
    versionCreated: text,
  }),
);

describe('an item of ninjs that was read', () => {
  it('is written as it came, with all that Lectern has no use for', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, extras, async (shape, more) => {
        const known = { language: 'en', ...more, ...shape };
        const { article, origin } = await readBack(JSON.stringify(known));
        expect(origin).toBeDefined();
        const again = exchangeFormats.ninjs([{ article, ...(origin && { origin }) }]);
        expect(JSON.parse(again)).toEqual(JSON.parse(JSON.stringify(known)));
      }),
      { numRuns: 200 },
    );
  });

  it('has its language filled in where it names none', async () => {
    const { article, origin } = await readBack(
      '{"uri": "a", "headline": "Tides", "body_text": "They rise."}',
    );
    const again = ninjsOf({ ...article, language: 'en' }, origin ?? null);
    expect(again).toEqual({ uri: 'a', headline: 'Tides', body_text: 'They rise.', language: 'en' });
  });
});
