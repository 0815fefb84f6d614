import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { openShortcodes } from '../../../src/read/wordpress/shortcodes.ts';
import { codesOf, readAll, readFirst } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';

const exported = (items: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Harbour Mail</title><link>https://mail.example</link><language>en-GB</language>
<wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name>Ana Ruiz</wp:author_display_name></wp:author>
${items}</channel></rss>`;

const post = (
  content: string,
  facts = '<wp:status>publish</wp:status>',
): string => `<item><title>Tides &amp;amp; rain</title>
<link>https://mail.example/tides</link><dc:creator>ana</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded>
<excerpt:encoded><![CDATA[A spring of floods.]]></excerpt:encoded><wp:post_id>7</wp:post_id>
<wp:post_date_gmt>2026-11-24 08:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type>${facts}
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta></item>`;

const picture = `<item><title>quay</title><excerpt:encoded>The quay.</excerpt:encoded><wp:post_id>8</wp:post_id>
<wp:post_type>attachment</wp:post_type><wp:attachment_url>https://mail.example/q.jpg</wp:attachment_url>
<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A wet quay</wp:meta_value></wp:postmeta></item>`;

describe('a post of a WordPress export', () => {
  it('is an article with its facts, its author by name, and its picture', async () => {
    const first = await readFirst(exported(post('They <em>rise</em>.\n\nThey\nfall.') + picture), {
      name: 'a.xml',
    });
    expect(first.article).toMatchObject({
      publisher: 'Harbour Mail',
      byline: ['Ana Ruiz'],
      published: '2026-11-24T08:00:00Z',
      language: 'en-GB',
      url: 'https://mail.example/tides',
    });
    expect(textOf(first.article.headline.spans)).toBe('Tides & rain');
    expect(textOf(first.article.standfirst?.spans ?? [])).toBe('A spring of floods.');
    expect(outlineOf(first.article)).toEqual([
      'figure https://mail.example/q.jpg alt=A wet quay The quay.',
      'p They rise.',
      'p They\nfall.',
    ]);
    expect(codesOf(first)).toEqual(['posts-left-out']);
  });

  it('is left out, and counted, where it is a draft or behind a password', async () => {
    const locked = '<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>';
    const all = await readAll(
      exported(post('One.') + post('Two.', '<wp:status>draft</wp:status>') + post('Three.', locked)),
      { name: 'a.wxr' },
    );
    expect(all).toHaveLength(1);
    expect(all.flatMap(({ messages }) => messages.map(({ text }) => text))).toEqual([
      'Left out of the export, 1: posts with the status "draft".',
      'Left out of the export, 1: posts behind a password.',
    ]);
  });

  it('counts its kinds of items together where there are very many', async () => {
    const others = Array.from({ length: 40 }, (_, n) => `<item><wp:post_type>kind${n}</wp:post_type></item>`);
    const [first] = await readAll(exported(post('One.') + others.join('')), { name: 'a.wxr' });
    const texts = first?.messages.map(({ text }) => text) ?? [];
    expect(texts).toHaveLength(21);
    expect(texts.at(-1)).toBe('Left out of the export, 20: items of other kinds.');
  });

  it('must be there', async () => {
    expect((await failureOf(readAll(exported(picture), { name: 'a.xml' }))).code).toBe('articles-missing');
  });

  it('is read as far as the file is whole', async () => {
    const text = exported(post('One.') + post('Two.'));
    const all = await readAll(text.slice(0, -400), { name: 'a.xml' });
    expect(all).toHaveLength(1);
    expect(all.flatMap(codesOf)).toEqual(['xml-broken-off']);
  });
});

describe('what WordPress makes of a post', () => {
  it.each([
    [
      '[caption id="a" width="3"]<img src="q.jpg"> The quay[/caption]',
      '<figure><img src="q.jpg"><figcaption> The quay</figcaption></figure>',
    ],
    ['[gallery ids="1,2"]One.', '<p>One.</p>'],
    [
      'One [sic] two, “[the council] of [re-elected] people”.',
      '<p>One [sic] two, “[the council] of [re-elected] people”.</p>',
    ],
    ['[box]One [sic].[/box][/them]', '<p>One [sic].[/them]</p>'],
    ['[et_pb_text admin]One.[/et_pb_text][ad id=3][map at="x y" /][toc][hr/]', '<p>One.</p>'],
    ['[a link](https://mail.example)', '<p>[a link](https://mail.example)</p>'],
    [
      '<!-- wp:paragraph --><p>One.</p>\n\n<!-- /wp:paragraph -->',
      '<!-- wp:paragraph --><p>One.</p>\n\n<!-- /wp:paragraph -->',
    ],
    ['<h2>One</h2>\n\nTwo\nthree', '<h2>One</h2>\n<p>Two<br>\nthree</p>'],
  ])('%j is %j', (content, html) => expect(openShortcodes(content)).toBe(html));
});
