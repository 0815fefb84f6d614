/** A page as news sites make them: an article among menus, scripts, teasers, boxes and comments of readers. */

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');

const menu = (count: number): string =>
  `<ul class="menu">${times(count, (index) => `<li class="menu-item"><a href="/section-${index}">Section ${index}</a></li>`)}</ul>`;

const teaser = (index: number): string =>
  `<article class="teaser"><a href="/story-${index}"><img src="/img/${index}.jpg" alt=""><h3>Harbour story number ${index}</h3></a>
   <p>What the council said of pier ${index}, and why the ferries wait.</p><time datetime="2026-02-0${1 + (index % 9)}">a month ago</time></article>`;

const comment = (index: number): string =>
  `<li class="comment"><cite class="fn">Reader ${index}</cite><p>I have waited for that ferry for ${index} years, and I will wait for another.</p></li>`;

const script = (index: number): string =>
  `<script>window.queue=window.queue||[];queue.push(${JSON.stringify({ slot: index, sizes: Array.from({ length: 60 }, (_, size) => [size, size * 2]) })});</script>`;

/** @param paragraphs the text of the article */
export function makePage(paragraphs: readonly string[]): string {
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The paper that talks',
    datePublished: '2026-03-02T08:15:00Z',
    author: [{ '@type': 'Person', name: 'Ana Ruiz' }],
    publisher: { '@type': 'Organization', name: 'The Harbour Mail' },
  };
  const text = paragraphs.map((words, index) =>
    index % 8 === 7
      ? `<h2>Part ${index}</h2><figure><img src="/p${index}.jpg" alt="The quay"><figcaption>The quay on Monday</figcaption></figure><p>${escapeHtml(words)}</p>`
      : `<p>${escapeHtml(words)} <a href="/more-${index}">as it was reported</a></p>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The paper that talks | The Harbour Mail</title>
<meta property="og:title" content="The paper that talks"><meta property="og:site_name" content="The Harbour Mail">
<meta property="og:description" content="A town hears its newspaper again.">
<script type="application/ld+json">${JSON.stringify(linked)}</script>${times(20, script)}</head>
<body class="single"><header class="site-header"><nav>${menu(60)}</nav></header>
<main><article class="post"><h1>The paper that talks</h1><p class="standfirst">A town hears its newspaper again.</p>
<p class="byline">By <a rel="author" href="/author/ana-ruiz">Ana Ruiz</a></p>
<div class="article-body">${text.join('\n')}<aside class="newsletter-box"><p>Sign up for our newsletter.</p></aside></div>
<div class="share-buttons">${menu(6)}</div></article>
<section class="related">${times(24, teaser)}</section><ol class="comments">${times(30, comment)}</ol></main>
<aside class="sidebar">${times(12, teaser)}</aside><footer>${menu(40)}<p>© The Harbour Mail</p></footer>${times(10, script)}</body></html>`;
}
