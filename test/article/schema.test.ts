import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleSchemaName, formatArticleJson, parseArticleJson } from '../../src/article/schema.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { articles } from '../support/articles.ts';

const place = { start: 0, end: 5 };
const span = { kind: 'text', text: 'Ferry', place, emphasis: 'none', href: null, language: null } as const;
const article: Article = {
  language: 'en',
  headline: { spans: [span], place },
  standfirst: null,
  publisher: null,
  byline: [],
  dateline: null,
  published: null,
  url: null,
  body: [{ kind: 'paragraph', id: 'b1', place, spans: [span] }],
  speakers: [],
};

const errorOf = (value: unknown): AppError => {
  try {
    parseArticleJson(
      typeof value === 'string'
        ? value
        : JSON.stringify({ $schema: articleSchemaName, ...(value as object) }),
    );
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected an AppError');
};

describe('article.json', () => {
  it('comes back as the article that it was written from', () => {
    fc.assert(
      fc.property(articles, ({ article }) => {
        expect(parseArticleJson(formatArticleJson(article))).toEqual(article);
      }),
      { numRuns: 50 },
    );
  });

  it('begins with the name of its schema', () => {
    expect(formatArticleJson(article)).toMatch(
      /^\{\n {2}"\$schema": "https:\/\/lectern\.invalid\/schemas\/article-1\.json",/,
    );
  });

  it.each([
    ['no JSON', '{', 'the file'],
    ['no article', 'null', 'the file'],
    ['another version', { ...article, $schema: 'https://lectern.invalid/schemas/article-2.json' }, '$schema'],
    ['an unknown property', { ...article, author: 'Ana Ruiz' }, 'author'],
    ['a missing property', { ...article, url: undefined }, 'url'],
    ['a headline without words', { ...article, headline: { spans: [], place } }, 'headline.spans'],
    [
      'a script in a link',
      { ...article, headline: { spans: [{ ...span, href: 'javascript:alert(1)' }], place } },
      'headline.spans[0].href',
    ],
    ['a date in words', { ...article, published: '3 March 2026' }, 'published'],
    ['an unknown block', { ...article, body: [{ kind: 'video', id: 'b1', place }] }, 'body[0].kind'],
    [
      'a level that the headline has',
      { ...article, body: [{ kind: 'heading', level: 1, id: 'b1', place, spans: [span] }] },
      'body[0].level',
    ],
    ['an id twice', { ...article, body: [...article.body, ...article.body] }, 'b1'],
    [
      'a list without items',
      {
        ...article,
        body: [
          {
            kind: 'list',
            id: 'b1',
            place,
            holds: 'points',
            reason: '',
            ordered: false,
            start: 1,
            leadIn: null,
            items: [],
          },
        ],
      },
      'body[0].items',
    ],
    [
      'a lead-in that is not there',
      {
        ...article,
        body: [
          {
            kind: 'list',
            id: 'b1',
            place,
            holds: 'points',
            reason: '',
            ordered: false,
            start: 1,
            leadIn: { block: 'b7', start: 0, end: 1, text: 'A' },
            items: [{ kind: 'item', id: 'b2', place, spans: [span], body: [] }],
          },
        ],
      },
      'b1',
    ],
    [
      'a speaker who is not there',
      {
        ...article,
        body: [
          {
            kind: 'blockQuotation',
            id: 'b1',
            place,
            quote: 'q1',
            body: [],
            source: null,
            attribution: { speaker: 's3', verb: null, phrase: null, continues: false, reason: '' },
          },
        ],
      },
      'q1',
    ],
  ])('is refused with %s, and the place named', (_, value, path) => {
    const error = errorOf(value);
    expect(error.code).toBe('article-invalid');
    expect(error.message).toContain(`At ${path}:`);
  });
});
