import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, readAll, readFirst } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';

const rss = (items: string, channel = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Mail</title><link>https://mail.example/</link><language>en-gb</language>${channel}
${items}</channel></rss>`;

const content = `<p>The ferry is <em>quiet</em> now &amp; clean.</p>
<blockquote><p>Never again diesel.</p><p>— Ana Ruiz</p></blockquote><ul><li>No smoke</li><li>No noise</li></ul>`;

describe('an item of RSS 2.0', () => {
  const full = rss(`<item><title>Ferry &amp;amp; tram go electric</title><link>https://mail.example/a</link>
    <d:creator>Ana Ruiz and Ben Okri</d:creator><pubDate>Tue, 24 Nov 2026 08:17:21 GMT</pubDate>
    <description>Two lines lose their engines.</description>
    <content:encoded><![CDATA[${content}]]></content:encoded></item>`);

  it('is an article with its facts, whatever prefixes the file chose', async () => {
    const { article } = await readFirst(full);
    expect(textOf(article.headline.spans)).toBe('Ferry & tram go electric');
    expect(article).toMatchObject({
      publisher: 'Harbour Mail',
      byline: ['Ana Ruiz', 'Ben Okri'],
      published: '2026-11-24T08:17:21Z',
      language: 'en-GB',
      url: 'https://mail.example/a',
    });
    expect(textOf(article.standfirst?.spans ?? [])).toBe('Two lines lose their engines.');
  });

  it('has its whole text, not the summary, as its body', async () => {
    const { article } = await readFirst(full);
    expect(outlineOf(article)).toEqual([
      'p The ferry is quiet now & clean.',
      'quote',
      '  p Never again diesel.',
      '  source Ana Ruiz',
      '• No smoke',
      '• No noise',
    ]);
  });

  it('has places that hold in a source of its own', async () => {
    const { article, source } = await readFirst(full);
    expect(source.name).toBe('feed.xml, entry 1');
    const [first] = article.body;
    const spans = first?.kind === 'paragraph' ? first.spans : [];
    const [span] = spans;
    expect(source.text.slice(span?.place.start, span?.place.end)).toBe('The ferry is ');
  });

  it('takes a description for the body where there is no other text, plain or not', async () => {
    const [plain, html] = await readAll(
      rss(`<item><title>One</title><description>Some words.\n\nMore words.</description></item>
        <item><title>Two</title><description>&lt;p&gt;Some &lt;b&gt;words&lt;/b&gt;.&lt;/p&gt;</description></item>`),
    );
    expect(plain && outlineOf(plain.article)).toEqual(['p Some words.', 'p More words.']);
    expect(html && outlineOf(html.article)).toEqual(['p Some words.']);
  });

  it('has no standfirst that only repeats how the text begins', async () => {
    const { article } = await readFirst(
      rss(`<item><title>One</title><description>The ferry is quiet now [&#8230;]</description>
        <content:encoded><![CDATA[${content}]]></content:encoded></item>`),
    );
    expect(article.standfirst).toBeNull();
  });

  it('names an author by the name, not by a mail address', async () => {
    const { article } = await readFirst(
      rss(
        '<item><title>One</title><description>Words.</description><author>ana@mail.example (Ana Ruiz)</author></item>',
      ),
    );
    expect(article.byline).toEqual(['Ana Ruiz']);
  });

  it('has a picture of its media, and names sounds', async () => {
    const first = await readFirst(
      rss(`<item><title>One</title><description>Words.</description>
        <media:content url="https://mail.example/s.jpg" medium="image" width="90"/>
        <media:content url="https://mail.example/s.jpg?w=900" medium="image" width="900"><media:description>The quay</media:description>
          <media:credit>Cy Dee</media:credit></media:content>
        <enclosure url="https://mail.example/s.mp3" type="audio/mpeg" length="1"/></item>`),
    );
    expect(first.article.body[0]).toMatchObject({
      kind: 'figure',
      src: 'https://mail.example/s.jpg?w=900',
      alt: null,
      credit: 'Cy Dee',
    });
    expect(codesOf(first)).toEqual(['picture-without-alt', 'media-left-out']);
  });

  it('is left out where it has no words, and the others are read', async () => {
    const articles = await readAll(
      rss('<item/><item><title>Two</title><description>Words.</description></item>'),
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ entry: 2, source: { name: 'feed.xml, entry 2' } });
    expect(articles.flatMap(codesOf)).toEqual(['entry-left-out']);
  });
});

describe('other versions of RSS', () => {
  it('are read: 1.0, with its items beside the channel', async () => {
    const { article } = await readFirst(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://mail.example/"><title>Harbour Mail</title></channel>
      <item rdf:about="https://mail.example/a"><title>Ferry</title><link>https://mail.example/a</link>
      <description>Words.</description><dc:date>2026-11-24</dc:date></item></rdf:RDF>`);
    expect(article).toMatchObject({
      publisher: 'Harbour Mail',
      published: '2026-11-24',
      url: 'https://mail.example/a',
    });
  });

  it('are read: 0.91, without any module', async () => {
    const { article } = await readFirst(`<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
      "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Harbour Mail</title>
      <item><title>Ferry</title><description>Caf&eacute; on deck.</description></item></channel></rss>`);
    expect(outlineOf(article)).toEqual(['p Café on deck.']);
  });
});

describe('a feed that is not sound', () => {
  const item = (text: string): string =>
    `<item><title>Ferry</title><description>${text}</description></item>`;

  it('is mended where an "&" stands for itself', async () => {
    const first = await readFirst(rss(item('Salt & pepper')));
    expect(outlineOf(first.article)).toEqual(['p Salt & pepper']);
    expect(codesOf(first)).toEqual(['xml-mended']);
  });

  it('gives the entries before the place where it breaks off', async () => {
    const text = rss(item('Words.') + item('More words.'));
    const articles = await readAll(text.slice(0, text.indexOf('More')));
    expect(articles).toHaveLength(1);
    expect(articles.flatMap(codesOf)).toEqual(['xml-broken-off']);
  });

  it('is refused, with the place, where nothing of it can be read', async () => {
    const error = await failureOf(readAll('<rss><channel><item><title>Ferry</item></channel></rss>'));
    expect(error.code).toBe('articles-missing');
  });

  it('is refused where it is empty', async () => {
    expect((await failureOf(readAll(rss('')))).code).toBe('articles-missing');
    expect((await failureOf(readAll('<rss version="2.0"/>'))).code).toBe('articles-missing');
  });
});
