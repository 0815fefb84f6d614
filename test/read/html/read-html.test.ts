import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, outlineOf, readText, spansOf, type Read } from '../support.ts';

const readPage = (html: string, url: string | null = null): Promise<Read> =>
  readText(html, { name: 'page.html', url });

const lead =
  'The ferry to Hale Island has gone electric, and the harbour is quieter than it was for a century.';
const more = 'Islanders say that they sleep longer now. The old engine could be heard from the church.';

/** A page as news sites make them, with an article among everything else. */
const page = (head = '', body = `<p>${lead}</p><p>${more}</p>`): string => `<!doctype html>
<html lang="en-GB"><head><title>Ferry goes electric | The Hale Mail</title>${head}</head><body>
<header class="site-header"><a href="/">The Hale Mail</a><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav></header>
<main><article><h1>Ferry goes electric</h1><div class="article-body">${body}</div></article>
<aside class="related"><h2>More stories</h2><ul><li><a href="/1">Gulls return to the pier</a></li><li><a href="/2">Mayor resigns</a></li></ul></aside></main>
<footer>© The Hale Mail</footer><script>track("reader")</script></body></html>`;

const headlineOf = ({ article }: Read): string => textOf(article.headline.spans);

describe('a page', () => {
  it('gives its article and nothing around it', async () => {
    const { article } = await readPage(page());
    expect(textOf(article.headline.spans)).toBe('Ferry goes electric');
    expect(outlineOf(article)).toEqual([`p ${lead}`, `p ${more}`]);
    expect(article).toMatchObject({ language: 'en-GB', byline: [], published: null, url: null });
  });

  it('keeps the place of every word', async () => {
    const html = page();
    const { article } = await readPage(html);
    for (const { text, place } of spansOf(article)) expect(html.slice(place.start, place.end)).toBe(text);
  });

  it('says what it leaves out, once for each kind', async () => {
    const html = page(
      '',
      `<p>${lead}</p><div class="share-buttons">Share this</div><p>${more}</p><div class="ad">Buy</div><div class="ad">Sell</div>`,
    );
    const { article, messages } = await readPage(html);
    expect(outlineOf(article)).toEqual([`p ${lead}`, `p ${more}`]);
    expect(messages.map(({ text }) => text)).toEqual([
      'Left out of the page, sharing: "Share this".',
      'Left out of the page, advertising: 2 parts, the first "Buy".',
    ]);
  });

  it('has a pull quote of its own words once, and any other quotation', async () => {
    const set = (words: string): string => `<blockquote><p>${words}</p></blockquote>`;
    const { article, messages } = await readPage(
      page(
        '',
        `<p>${lead}</p>${set('“Islanders say that they sleep longer now”')}<p>${more}</p>${set('We sleep.')}`,
      ),
    );
    expect(outlineOf(article)).toEqual([`p ${lead}`, `p ${more}`, 'quote', '  p We sleep.']);
    expect(messages.map(({ text }) => text)).toEqual([
      'Left out of the page, words of the article set off a second time: "“Islanders say that they sleep longer now”".',
    ]);
  });
});

describe('facts', () => {
  it('come from JSON-LD, in graphs and by reference', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ferry goes electric',
          datePublished: '2026-03-02T08:00:00+01:00',
          author: [{ '@id': '#ana' }, { '@type': 'Person', name: 'Ben Okri' }],
          publisher: { '@type': 'Organization', name: 'The Hale Mail' },
        },
        { '@id': '#ana', '@type': 'Person', name: 'Ana Ruiz' },
      ],
    };
    const { article } = await readPage(
      page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    expect(article).toMatchObject({
      byline: ['Ana Ruiz', 'Ben Okri'],
      published: '2026-03-02T08:00:00+01:00',
      publisher: 'The Hale Mail',
    });
  });

  it('come from metas', async () => {
    const metas =
      '<meta name="author" content="By Ana Ruiz and Ben Okri"><meta property="article:published_time" content="2026-03-02">' +
      '<meta property="og:site_name" content="The Hale Mail"><link rel="canonical" href="https://hale.example/ferry">';
    const { article } = await readPage(page(metas));
    expect(article).toMatchObject({
      byline: ['Ana Ruiz', 'Ben Okri'],
      published: '2026-03-02',
      publisher: 'The Hale Mail',
      url: 'https://hale.example/ferry',
    });
  });

  it('come from marks in the text', async () => {
    const body = `<p class="byline">By Ana Ruiz</p><time datetime="2026-03-02">yesterday</time><p>${lead}</p><p>${more}</p>`;
    const { article } = await readPage(page('', body));
    expect(article).toMatchObject({ byline: ['Ana Ruiz'], published: '2026-03-02' });
  });

  it('a date of an update stands in for none, and a message says so', async () => {
    const read = await readPage(page('<meta property="article:modified_time" content="2026-03-05">'));
    expect(read.article.published).toBe('2026-03-05');
    expect(codesOf(read)).toContain('date-updated-only');
  });

  it('data that cannot be read is passed over, and a message says so', async () => {
    const read = await readPage(
      page('<script type="application/ld+json">{"@type": "NewsArticle", headline</script>'),
    );
    expect(headlineOf(read)).toBe('Ferry goes electric');
    expect(codesOf(read)).toContain('page-data-broken');
  });
});

describe('the headline', () => {
  it('is printed more fully than the title of the page says', async () => {
    const html = page().replace('<h1>', '<h1><span>Transport</span> ');
    expect(headlineOf(await readPage(html))).toBe('Ferry goes electric');
  });

  it('is the title of the page, without the name of the site, where no heading prints it', async () => {
    const html = page().replace('<h1>Ferry goes electric</h1>', '');
    expect(headlineOf(await readPage(html))).toBe('Ferry goes electric');
  });
});

describe('a link inside a line', () => {
  it('keeps its words, whatever it is called', async () => {
    const { article } = await readPage(
      page(
        '',
        `<p>${lead} It sails from <a class="auto-tag" href="/h">Port Hale</a> every hour.</p><p>${more}</p>`,
      ),
    );
    expect(outlineOf(article)[0]).toBe(`p ${lead} It sails from Port Hale every hour.`);
  });
});

describe('the standfirst', () => {
  it('is no caption and no byline that is labelled like one', async () => {
    const above =
      '<figure><p class="lead">The ferry at the quay on Monday</p></figure><p class="intro">By Ana Ruiz, Staff Writer</p>';
    const { article } = await readPage(page('', `${above}<p>${lead}</p><p>${more}</p>`));
    expect(article.standfirst).toBeNull();
  });

  const summary = 'Hale Island is reached without a sound, and that took ten years.';
  const pageWith = (above: string, head = ''): string => page(head).replace('</h1>', `</h1>${above}`);

  it.each([
    ['above the body', `<div>${summary}</div>`],
    ['as a heading', `<h2>${summary}</h2>`],
    ['behind a byline', `<p class="byline">By Ana Ruiz</p><p>${summary}</p>`],
  ])('is the sentence behind the headline that is set apart: %s', async (_how, above) => {
    const { article } = await readPage(pageWith(above).replace(`<p>${more}</p>`, ''));
    expect(article.standfirst && textOf(article.standfirst.spans)).toBe(summary);
    expect(outlineOf(article)).toEqual([`p ${lead}`]);
  });

  it('is the first paragraph in bold', async () => {
    const { article } = await readPage(page('', `<p><b>${summary}</b></p><p>${lead}</p><p>${more}</p>`));
    expect(article.standfirst && textOf(article.standfirst.spans)).toBe(summary);
    expect(outlineOf(article)).toEqual([`p ${lead}`, `p ${more}`]);
  });

  it('is neither a paragraph like all others nor a heading without a sentence', async () => {
    expect((await readPage(page())).article.standfirst).toBeNull();
    const { article } = await readPage(
      pageWith('<h2>What islanders say of the new ferry and its engine</h2>'),
    );
    expect(article.standfirst).toBeNull();
  });

  it('is the shorter of two descriptions, for the longer is cut from the text', async () => {
    const described = `<meta property="og:description" content="${summary} ${lead} ${more.slice(0, 40)}">`;
    const { article } = await readPage(page(`${described}<meta name="description" content="${summary}">`));
    expect(article.standfirst && textOf(article.standfirst.spans)).toBe(summary);
  });

  it('is the first of two descriptions, where that is no longer than people write them', async () => {
    const described = `<meta property="og:description" content="${summary}">`;
    const { article } = await readPage(
      page(`${described}<meta name="description" content="News from the islands.">`),
    );
    expect(article.standfirst && textOf(article.standfirst.spans)).toBe(summary);
  });

  it('is the whole of a description of which another is the beginning, cut off without a sign', async () => {
    const described = `<meta property="og:description" content="${summary.slice(0, 40)}">`;
    const { article } = await readPage(
      page(`${described}<meta name="twitter:description" content="${summary}">`),
    );
    expect(article.standfirst && textOf(article.standfirst.spans)).toBe(summary);
  });

  it('is no caption with the name of who took the picture', async () => {
    const above = '<p class="lead">The ferry leaves the quay on Monday. (Ana Ruiz / Harbour Mail)</p>';
    const { article } = await readPage(page('', `${above}<p>${lead}</p><p>${more}</p>`));
    expect(article.standfirst).toBeNull();
  });

  it('is what the page describes itself with, without its tags, before a line that is only labelled like one', async () => {
    const described = `<meta property="og:description" content="&lt;p&gt;${summary}&lt;/p&gt;">`;
    const { article } = await readPage(
      pageWith('<p class="subtitle">Quieter than the gulls now</p>', described),
    );
    expect(article.standfirst && textOf(article.standfirst.spans)).toBe(summary);
  });
});
