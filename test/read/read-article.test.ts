import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/text.ts';
import { failureOf, readText } from './support.ts';
import { readArticle } from '../../src/read/read-article.ts';

const item = (title: string): string =>
  `<item><title>${title}</title><description>Words of ${title}.</description></item>`;
const feed = new TextEncoder().encode(
  `<rss version="2.0"><channel>${item('One')}<item/>${item('Three')}</channel></rss>`,
);
const request = { name: 'feed.xml', format: null, url: null };

describe('one article of several', () => {
  it('is the one of a number, as the file counts them', async () => {
    const { article } = await readArticle(feed, { ...request, entry: 3 });
    expect(textOf(article.headline.spans)).toBe('Three');
  });

  it('must be named', async () => {
    const error = await failureOf(readArticle(feed, request));
    expect(error.code).toBe('several-articles');
    expect(error.message).toContain('2 articles');
  });

  it('must be there', async () => {
    expect((await failureOf(readArticle(feed, { ...request, entry: 2 }))).code).toBe('entry-missing');
    expect((await failureOf(readArticle(feed, { ...request, entry: 4 }))).code).toBe('entry-missing');
  });
});

describe('a file that is one article', () => {
  it('needs no number, and takes number one', async () => {
    const { article } = await readText('Ferry\n\nIt is quiet.\n', { entry: 1 });
    expect(textOf(article.headline.spans)).toBe('Ferry');
    expect((await failureOf(readText('Ferry\n\nIt is quiet.\n', { entry: 2 }))).code).toBe('entry-missing');
  });
});
