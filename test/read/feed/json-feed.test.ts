import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, readAll, readFirst } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';

const feed = (items: readonly object[], version = '1.1'): string =>
  JSON.stringify({
    version: `https://jsonfeed.org/version/${version}`,
    title: 'Harbour Mail',
    language: 'en-GB',
    authors: [{ name: 'Ana Ruiz' }],
    items,
  });

describe('an item of JSON Feed', () => {
  it('is an article with its facts', async () => {
    const first = await readFirst(
      feed([
        {
          id: 'https://mail.example/a',
          title: 'Ferry goes electric',
          summary: 'A line without engines.',
          content_html: '<p>It is <b>quiet</b> now.</p>',
          date_published: '2026-11-24T08:00:00Z',
          image: 'https://mail.example/s.jpg',
          attachments: [{ url: 'https://mail.example/s.mp3', mime_type: 'audio/mpeg' }],
        },
      ]),
      { name: 'feed.json' },
    );
    expect(first.article).toMatchObject({
      publisher: 'Harbour Mail',
      byline: ['Ana Ruiz'],
      published: '2026-11-24T08:00:00Z',
      language: 'en-GB',
      url: 'https://mail.example/a',
    });
    expect(textOf(first.article.standfirst?.spans ?? [])).toBe('A line without engines.');
    expect(outlineOf(first.article).at(-1)).toBe('p It is quiet now.');
    expect(codesOf(first)).toEqual(['picture-without-alt', 'media-left-out']);
  });

  it('of version 1.0 has one author, and may be plain text', async () => {
    const { article } = await readFirst(
      feed([{ id: '1', title: 'T', content_text: 'One.\n\nTwo.', author: { name: 'Ben Okri' } }], '1'),
      { name: '-' },
    );
    expect(article.byline).toEqual(['Ben Okri']);
    expect(outlineOf(article)).toEqual(['p One.', 'p Two.']);
  });
});

describe('a JSON Feed that is not sound', () => {
  it('is refused with the place where it is cut off', async () => {
    const whole = feed([{ id: '1', title: 'T', content_text: 'Words.' }]);
    const error = await failureOf(readAll(whole.slice(0, -5), { name: 'feed.json' }));
    expect(error.code).toBe('json-malformed');
    expect(error.place?.offset).toBeGreaterThan(0);
  });

  it('is refused where it is nested beyond reason', async () => {
    const deep = `${feed([]).slice(0, -1)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await failureOf(readAll(deep, { name: 'feed.json' }))).code).toBe('source-too-nested');
  });

  it('is read where a text of it is millions of characters long', async () => {
    const long = 'They [rise] "and" fall. '.repeat(400_000);
    const { article } = await readFirst(feed([{ id: '1', title: 'T', content_text: long }]), {
      name: 'feed.json',
    });
    expect(article.body).toHaveLength(1);
  });

  it('is refused where it is empty, or is a list', async () => {
    expect((await failureOf(readAll(feed([]), { name: 'feed.json' }))).code).toBe('articles-missing');
    expect((await failureOf(readAll('[1]', { format: 'json-feed' }))).code).toBe('articles-missing');
  });
});
