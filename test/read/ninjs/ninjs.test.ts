import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, readAll, readFirst } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';

const read = (item: unknown) => readFirst(JSON.stringify(item), { name: 'a.json' });

const second = {
  uri: 'https://mail.example/a',
  type: 'text',
  language: 'en-GB',
  firstcreated: '2026-11-24T08:00:00Z',
  versioncreated: '2026-11-24T09:00:00Z',
  by: 'By Ana Ruiz',
  located: 'Exampleton',
  infosources: [{ name: 'Harbour Wire', role: 'http://cv.example/publisher' }],
  headlines: [
    { role: 'short', value: 'Tides' },
    { role: 'main', value: 'Tides rise' },
  ],
  descriptions: [{ value: 'A spring of floods.' }],
  bodies: [
    { contenttype: 'text/plain', value: 'They rise.' },
    { contenttype: 'text/html', value: '<h2>Tides rise</h2><p>They <em>rise</em>.</p>' },
  ],
  associations: [
    {
      name: 'p1',
      uri: 'https://mail.example/p1',
      type: 'picture',
      by: 'Cy Dee',
      descriptions: [{ role: 'altText', value: 'A wet quay' }, { value: 'The quay on Monday' }],
      renditions: [
        { name: 'small', href: 'https://mail.example/s.jpg', width: 90 },
        { name: 'large', href: 'https://mail.example/l.jpg', width: 900 },
      ],
    },
    {
      name: 'v1',
      uri: 'https://mail.example/v1',
      type: 'video',
      renditions: [{ name: 'm', href: 'https://mail.example/v.mp4' }],
    },
  ],
};

describe('an item of ninjs', () => {
  it('of version 2 is an article with its facts, pictures and richest body', async () => {
    const first = await read(second);
    expect(first.article).toMatchObject({
      publisher: 'Harbour Wire',
      byline: ['Ana Ruiz'],
      dateline: 'Exampleton',
      published: '2026-11-24T08:00:00Z',
      language: 'en-GB',
      url: 'https://mail.example/a',
    });
    expect(textOf(first.article.headline.spans)).toBe('Tides rise');
    expect(textOf(first.article.standfirst?.spans ?? [])).toBe('A spring of floods.');
    expect(outlineOf(first.article)).toEqual([
      'figure https://mail.example/l.jpg alt=A wet quay The quay on Monday',
      'p They rise.',
    ]);
    expect(codesOf(first)).toEqual(['media-left-out']);
  });

  it('of version 1 has its kinds in the names of properties', async () => {
    const { article } = await read({
      uri: 'urn:x:1',
      headline: 'Tides rise',
      byline: 'Ana Ruiz and Ben Okri',
      versioncreated: '2026-11-24T09:00:00Z',
      description_text: 'A spring of floods.',
      body_text: 'They rise.\n\nThey fall.',
      associations: {
        p1: {
          uri: 'urn:x:2',
          type: 'picture',
          headline: 'The quay',
          renditions: { big: { href: 'https://mail.example/b.jpg' } },
        },
      },
    });
    expect(article).toMatchObject({
      byline: ['Ana Ruiz', 'Ben Okri'],
      published: '2026-11-24T09:00:00Z',
      url: null,
    });
    expect(outlineOf(article)).toEqual([
      'figure https://mail.example/b.jpg alt=null The quay',
      'p They rise.',
      'p They fall.',
    ]);
  });

  it('of version 3 may hold its body as NITF', async () => {
    const { article } = await read({
      uri: 'urn:x:1',
      headlines: [{ value: 'Tides rise' }],
      bodies: [
        {
          contentType: 'application/nitf+xml',
          value:
            '<nitf><body><body.content><p>They <em>rise</em>.</p><hl2>Then</hl2><p>They fall.</p></body.content></body></nitf>',
        },
      ],
    });
    expect(outlineOf(article)).toEqual(['p They rise.', 'h2 Then', 'p They fall.']);
  });

  it('is read, and reported, where it is not as its version wants it', async () => {
    const first = await read({ ...second, standard: { name: 'ninjs', version: '2.1' }, mood: 'good' });
    expect(codesOf(first)).toContain('ninjs-invalid');
    expect(first.messages[0]?.text).toContain('At mood: there is no such property.');
    const nameless = await read({
      headlines: [{ value: 'Tides' }],
      bodies: [{ value: 'They rise.', contentType: 'x' }],
      uri: 7,
    });
    expect(nameless.messages[0]?.text).toContain('ninjs 3.1');
  });
});

describe('a file of ninjs', () => {
  const items = ['One', 'Two'].map((headline, index) => ({
    uri: `urn:x:${index}`,
    headline,
    body_text: `${headline} words.`,
  }));

  it('may be a list, or what a service lists', async () => {
    for (const value of [items, { _items: items }, { items }]) {
      const all = await readAll(JSON.stringify(value), { name: 'a.json', format: 'ninjs' });
      expect(all.map(({ article }) => textOf(article.headline.spans))).toEqual(['One', 'Two']);
    }
  });

  it('may be a package: each text of it an article', async () => {
    const [one, two] = items;
    const all = await readAll(
      JSON.stringify({ uri: 'urn:x:p', type: 'composite', headline: 'Package', associations: { one, two } }),
      { name: 'a.json' },
    );
    expect(all).toHaveLength(2);
  });

  it('is refused where it holds no item', async () => {
    expect((await failureOf(readAll('[1, 2]', { name: 'a.json', format: 'ninjs' }))).code).toBe(
      'articles-missing',
    );
  });
});
