import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/read/feed/read-feed.ts';
import { readJsonFeed } from '../../../src/read/feed/read-json-feed.ts';
import { plainWords } from '../../../src/read/found/plain-words.ts';
import { readArticle } from '../../../src/read/read-article.ts';

describe('a feed of more entries than anybody reads', () => {
  it('is read up to the 10,000th, and says so', () => {
    const items = '<item><title>Fog</title></item>'.repeat(10_002);
    const text = `<rss version="2.0"><channel><title>Harbour Mail</title>${items}</channel></rss>`;
    const { articles, messages } = readFeed({ name: 'feed.xml', text });
    expect([articles.length, articles.at(-1)?.entry]).toEqual([10_000, 10_000]);
    expect(messages.map(({ code }) => code)).toEqual(['entries-cut']);
    expect(messages[0]?.text).toContain('10002 articles');
  });

  it('is whole with the 10,000th', () => {
    const items = Array.from({ length: 10_000 }, () => ({ title: 'Fog' }));
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    const { articles, messages } = readJsonFeed({ name: 'feed.json', text });
    expect([articles.length, messages]).toEqual([10_000, []]);
  });
});

describe('plainWords', () => {
  it.each([
    ['Fog <!-- a --> lifts<!-- b -->', 'Fog lifts'],
    ['<style>p > a { }</style>Fog <script src="a">x < y</script>lifts', 'Fog lifts'],
    ['Fog <SCRIPT>x</Script> lifts', 'Fog lifts'],
    ['a < b <!-- and c', 'a < b <!-- and c'],
    [`<!--${'x'.repeat(9000)}-->Fog`, 'Fog'],
  ])('%s', (written, words) => {
    expect(plainWords(written)).toBe(words);
  });
});

describe('relative addresses in a feed that says of no entry where it stands', () => {
  it.each([
    [
      'feed.xml',
      '<rss version="2.0"><channel><title>M</title><item><title>T</title><description>&lt;p>It &lt;a href="/lift">lifts&lt;/a>.&lt;/p></description></item></channel></rss>',
    ],
    [
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"T","content_html":"<p>It <a href=\\"/lift\\">lifts</a>.</p>"}]}',
    ],
  ])('start from where the feed was found: %s', async (name, text) => {
    const request = { name, format: null, url: 'https://news.example/feeds/main' };
    const { article } = await readArticle(new TextEncoder().encode(text), request);
    expect(JSON.stringify(article.body)).toContain('https://news.example/lift');
    expect(article.url).toBeNull();
  });
});
