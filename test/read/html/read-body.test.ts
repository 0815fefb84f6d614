import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { outlineOf, readText, type Read } from '../support.ts';

const sentence = 'The ferry to Hale Island has gone electric, and the harbour is quieter than ever. ';
const long = sentence.repeat(3).trim();

const readPage = (inside: string): Promise<Read> =>
  readText(
    `<!doctype html><html lang="en-GB"><head><title>Ferry goes electric</title></head><body><main>${inside}</main></body></html>`,
    { name: 'page.html', url: null },
  );

const body = `<div class="article-body"><p>${long}</p><p>${long}</p></div>`;

describe('the picture that leads into an article', () => {
  const figure =
    '<figure><img src="https://hale.example/f.jpg" alt="A ferry"><figcaption>The ferry <span class="credit">Ana Ruiz</span></figcaption></figure>';

  it.each([
    ['between headline and body', `<article><h1>Ferry goes electric</h1>${figure}${body}</article>`],
    [
      'in the head of the article, above the headline',
      `<article><header>${figure}<h1>Ferry goes electric</h1></header>${body}</article>`,
    ],
    [
      'in a box that is no figure',
      `<article><h1>Ferry goes electric</h1><div><div><img src="https://hale.example/f.jpg" alt="A ferry"></div>
       <div class="wp-caption-text">The ferry <span class="credit">Ana Ruiz</span></div></div>${body}</article>`,
    ],
  ])('is read with its caption: %s', async (_where, inside) => {
    const { article } = await readPage(inside);
    const [first] = article.body;
    expect(first).toMatchObject({
      kind: 'figure',
      src: 'https://hale.example/f.jpg',
      alt: 'A ferry',
      credit: 'Ana Ruiz',
    });
    expect(first?.kind === 'figure' && textOf(first.caption).trim()).toBe('The ferry');
    expect(article.body).toHaveLength(3);
  });

  it.each([
    ['a teaser’s', `<h1>Ferry goes electric</h1><aside class="related">${figure}</aside>${body}`],
    ['one of the site, far above', `${figure}<h1>Ferry goes electric</h1>${body}`],
    [
      'one without a caption',
      `<h1>Ferry goes electric</h1><figure><img src="/f.jpg" alt="A ferry"></figure>${body}`,
    ],
  ])('is not %s', async (_whose, inside) => {
    expect(outlineOf((await readPage(inside)).article)).toEqual([`p ${long}`, `p ${long}`]);
  });
});

describe('what is left out of a body', () => {
  it('is no part that has most of its text together with those beside it', async () => {
    const parts = [1, 2, 3, 4].map((part) => `<section class="permalink"><p>${part}: ${long}</p></section>`);
    const { article } = await readPage(`<article><h1>Ferry goes electric</h1>${parts.join('')}</article>`);
    expect(outlineOf(article)).toEqual([1, 2, 3, 4].map((part) => `p ${part}: ${long}`));
  });

  it('is no definition that consists of links', async () => {
    const list =
      '<dl><dt>Topics</dt><dd><a href="/ferries">Ferries</a>, <a href="/harbour">Harbour</a></dd><dt>Operator</dt><dd>Hale Island Trust, since March</dd></dl>';
    const { article } = await readPage(
      `<article><h1>Ferry goes electric</h1><div class="article-body"><p>${long}</p>${list}<p>${long}</p></div></article>`,
    );
    expect(outlineOf(article).join('\n')).toContain('Ferries, Harbour');
  });
});
