import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, readAll, readFirst } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';

const item = (content: string, more = ''): string => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
  guid="urn:newsml:mail.example:1" xml:lang="en-GB">
  <itemMeta><provider literal="Harbour Wire"/><versionCreated>2026-11-24T09:00:00Z</versionCreated></itemMeta>
  <contentMeta><contentCreated>2026-11-24T08:00:00Z</contentCreated><located><name>Exampleton</name></located>
  <by>By Ana Ruiz</by><headline>Tides rise</headline>
  <description role="drol:summary">A spring of floods.</description>${more}</contentMeta>
  <contentSet>${content}</contentSet></newsItem>`;

const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
  <body><body.head><hedline><hl1>Other</hl1></hedline></body.head><body.content><p>They rise.</p><hl2>Then</hl2></body.content></body></nitf></inlineXML>`;
const html = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No words</title></head>
  <body><p>They <em>rise</em>.</p></body></html></inlineXML>`;
const plain = '<inlineData contenttype="text/plain">They rise.\n\nThey fall.</inlineData>';

describe('a news item of NewsML-G2', () => {
  it('is an article with its facts, its own before those of the document inside', async () => {
    const { article } = await readFirst(item(nitf), { name: 'a.xml' });
    expect(article).toMatchObject({
      publisher: 'Harbour Wire',
      byline: ['Ana Ruiz'],
      dateline: 'Exampleton',
      published: '2026-11-24T08:00:00Z',
      language: 'en-GB',
    });
    expect(textOf(article.headline.spans)).toBe('Tides rise');
    expect(textOf(article.standfirst?.spans ?? [])).toBe('A spring of floods.');
  });

  it.each([
    ['NITF', nitf, ['p They rise.', 'h2 Then']],
    ['XHTML', html, ['p They rise.']],
    ['plain text', plain, ['p They rise.', 'p They fall.']],
  ])('has its words inline as %s', async (_, content, outline) => {
    expect(outlineOf((await readFirst(item(content), { name: 'a.xml' })).article)).toEqual(outline);
  });
});

describe('a news message', () => {
  const message = (...items: readonly string[]): string =>
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${items.join('')}</itemSet></newsMessage>`;
  const picture = item('<remoteContent href="https://mail.example/s.jpg" contenttype="image/jpeg"/>');

  it('holds several articles, and names what is none', async () => {
    const all = await readAll(message(item(nitf), '<packageItem guid="urn:p"/>', picture, item(plain)), {
      name: 'a.xml',
    });
    expect(all.map(({ source }) => source.name)).toEqual(['a.xml, entry 1', 'a.xml, entry 2']);
    expect(all.flatMap(codesOf)).toEqual(['media-left-out', 'media-left-out']);
  });

  it('gives the items before the place where it breaks off', async () => {
    const text = message(item(nitf), item(plain));
    const all = await readAll(text.slice(0, -300), { name: 'a.xml' });
    expect(all).toHaveLength(1);
    expect(all.flatMap(codesOf)).toEqual(['xml-broken-off']);
    expect((await failureOf(readAll(text.slice(0, 600), { name: 'a.xml' }))).code).toBe('xml-malformed');
  });

  it('is refused where no item has words', async () => {
    const error = await failureOf(readAll(message(picture), { name: 'a.xml' }));
    expect(error.code).toBe('articles-missing');
    expect((await failureOf(readAll('<packageItem/>', { name: 'a.xml' }))).message).toContain('packageItem');
  });
});
