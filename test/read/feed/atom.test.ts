import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, readFirst } from '../collections.ts';
import { outlineOf } from '../support.ts';

const atom = (entry: string): string => `<?xml version="1.0"?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://mail.example/news/">
<a:title>Hafenpost</a:title><a:author><a:name>Ana Ruiz</a:name></a:author>
<a:entry>${entry}</a:entry></a:feed>`;

describe('an entry of Atom', () => {
  it('has XHTML as its body, with addresses that start from xml:base', async () => {
    const { article } = await readFirst(
      atom(`<a:title type="html">Die &amp;lt;Fähre&amp;gt;</a:title><a:link href="faehre"/>
        <a:published>2026-11-24T08:00:00+01:00</a:published><a:updated>2026-11-25T08:00:00Z</a:updated>
        <a:content type="xhtml" xml:base="2026/"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Sie ist
        <x:a href="leise">leise</x:a>.</x:p><x:br/><x:p/></x:div></a:content>`),
    );
    expect(outlineOf(article)).toEqual(['p Sie ist leise.']);
    expect(JSON.stringify(article.body)).toContain('"https://mail.example/news/2026/leise"');
    expect(textOf(article.headline.spans)).toBe('Die <Fähre>');
    expect(article).toMatchObject({
      language: 'de',
      publisher: 'Hafenpost',
      byline: ['Ana Ruiz'],
      published: '2026-11-24T08:00:00+01:00',
    });
  });

  it('has HTML, or plain text, as its body as it says', async () => {
    const html = await readFirst(
      atom('<a:title>T</a:title><a:content type="html">&lt;p&gt;Ein &lt;b&gt;Wort&lt;/b&gt;</a:content>'),
    );
    expect(outlineOf(html.article)).toEqual(['p Ein Wort']);
    const text = await readFirst(atom('<a:title>T</a:title><a:content>Ein &lt;b&gt; Wort.</a:content>'));
    expect(outlineOf(text.article)).toEqual(['p Ein <b> Wort.']);
  });

  it('is dated by its update where it has no other date, and says so', async () => {
    const first = await readFirst(
      atom('<a:title>T</a:title><a:updated>2026-11-25T08:00:00Z</a:updated><a:summary>Worte.</a:summary>'),
    );
    expect(first.article.published).toBe('2026-11-25T08:00:00Z');
    expect(codesOf(first)).toEqual(['date-updated-only']);
  });

  it('is read where the file forgets to name its namespace', async () => {
    const { article } = await readFirst(
      '<feed><title>Post</title><entry><title>T</title><content type="html">&lt;p&gt;Ein Wort.</content></entry></feed>',
    );
    expect(outlineOf(article)).toEqual(['p Ein Wort.']);
    expect(article.publisher).toBe('Post');
  });
});
