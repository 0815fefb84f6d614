import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/read/read-article.ts';

const sentence = 'The ferry to the islands was late again on Monday, and nobody could say why it was so. ';
const story = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p>`;

interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
}

async function authorsOf({ head = '', above = '', body = '', below = '' }: Page): Promise<readonly string[]> {
  const html = `<!doctype html><html><head><title>Ferry late – The Harbour Mail</title>
    <meta property="og:site_name" content="The Harbour Mail">${head}</head><body><article>
    <h1>Ferry late</h1>${above}<div class="article-body">${story}${body}</div>${below}</article></body></html>`;
  const bytes = new TextEncoder().encode(html);
  return (await readArticle(bytes, { name: 'page.html', format: 'html', url: null })).article.byline;
}

describe('the authors of a page', () => {
  it.each<[name: string, page: Page, authors: readonly string[]]>([
    ['rel', { above: '<a rel="author" href="/x">By Ana Ruiz</a>' }, ['Ana Ruiz']],
    [
      'rel, with a name beside it that has no link',
      { above: '<p>By <a rel="author" href="/x">Ana Ruiz</a> and Ben Okri</p>' },
      ['Ana Ruiz', 'Ben Okri'],
    ],
    [
      'profiles',
      { above: '<a href="/author/ana">Ana Ruiz</a>, <a href="/author/ben">Ben Okri</a>' },
      ['Ana Ruiz', 'Ben Okri'],
    ],
    ['a link beside others', { above: '<a href="/topics/ferries">Ferry News</a>' }, []],
    ['a label', { above: '<span class="Post__author">Ana Ruiz</span>' }, ['Ana Ruiz']],
    ['a label glued to the name', { above: '<p class="byline"><b>By</b><i>Ana Ruiz</i></p>' }, ['Ana Ruiz']],
    [
      'a job behind the name',
      { above: '<p class="byline">By Ana Ruiz and Ben Okri, Staff Writers</p>' },
      ['Ana Ruiz', 'Ben Okri'],
    ],
    [
      'a photographer behind the name',
      { above: '<p>Text von Ana Ruiz Fotos von Ben Okri</p>' },
      ['Ana Ruiz'],
    ],
    [
      'a line of several facts',
      { above: '<div>Datum: 4.3.2026 Autor: Ana Ruiz Quelle: Hafenpost</div>' },
      ['Ana Ruiz'],
    ],
    [
      'a byline of another name than that of who keeps the site',
      { head: '<meta name="author" content="Ben Okri">', above: '<p>Von Ana Ruiz</p>' },
      ['Ana Ruiz'],
    ],
    [
      'a byline of one word, which a link bears out',
      {
        head: '<meta name="author" content="Ben Okri">',
        above: '<p>Geschrieben von <a href="/userinfo.php?uid=6">Cy</a> am 4. März 2026</p>',
      },
      ['Cy'],
    ],
    [
      'a byline of one word, which nothing bears out',
      { head: '<meta name="author" content="Ben Okri">', above: '<p>Von Ferries</p>' },
      ['Ben Okri'],
    ],
    [
      'an interview',
      { above: '<p class="author">Ana Ruiz im Gespräch mit Ben Okri</p>' },
      ['Ana Ruiz', 'Ben Okri'],
    ],
    ['an agency behind the name', { above: '<p>Autor: Ana Ruiz/SP-X</p>' }, ['Ana Ruiz']],
    [
      'a desk of several parts',
      { above: '<p class="byline">By <a rel="author" href="/staff">Staff and news service reports</a></p>' },
      ['Staff and news service reports'],
    ],
    ['a Chinese byline', { below: '<span>责任编辑： 焦鹏</span>' }, ['焦鹏']],
    [
      'the name of a user',
      { above: '<a href="https://harbour.example/user-overview/?u=79003">MikeNils</a>' },
      ['MikeNils'],
    ],
    [
      'a box about the author',
      { below: `<div class="author-bio footer"><h3>Ana Ruiz</h3><p>${sentence.repeat(4)}</p></div>` },
      ['Ana Ruiz'],
    ],
    ['where the text is from', { body: '<p>Quelle: hafenpress</p>' }, ['hafenpress']],
    [
      'the author, and not where the text is from',
      { above: '<p>Von Ana Ruiz</p>', body: '<p>Quelle: hafenpress</p>' },
      ['Ana Ruiz'],
    ],
    ['a name behind a date', { above: '<div>4 March 2026 | Ana Ruiz</div>' }, ['Ana Ruiz']],
    ['a weekday behind the name', { above: '<p>Von Ana Ruiz Mi, 4. März 2026</p>' }, ['Ana Ruiz']],
    ['a script', { head: '<script>var page = {"author": "Ana Ruiz"};</script>' }, ['Ana Ruiz']],
    [
      'a name signed in with',
      {
        head: '<meta name="author" content="ana_ruiz">',
        above: '<p>Von Ana Ruíz</p>',
      },
      ['Ana Ruíz'],
    ],
    [
      'a person before the site',
      { head: '<meta name="author" content="The Harbour Mail">', above: '<p class="byline">By Ana Ruiz</p>' },
      ['Ana Ruiz'],
    ],
    ['the site alone', { head: '<meta name="author" content="The Harbour Mail">' }, ['The Harbour Mail']],
    ['a desk alone', { above: '<span class="author">Redaktion</span>' }, ['Redaktion']],
    ['words of a form', { above: '<span class="username">Username</span>' }, []],
    ['a label in an element of its own', { above: '<h4>Autor</h4><p>Ana Ruiz</p>' }, ['Ana Ruiz']],
    ['a name signed in with, behind its label', { above: '<i> by </i><b>ruiz201</b>' }, ['ruiz201']],
    [
      'a line that a break ends',
      { above: '<p>Von Ana Ruiz und Ben Okri<br>Hale und Port Hale</p>' },
      ['Ana Ruiz', 'Ben Okri'],
    ],
    [
      'a name before a job and a place',
      { above: '<p><b>Autorin: Ana Ruiz, Projektleiterin der Hafenstiftung in Hale.</b></p>' },
      ['Ana Ruiz'],
    ],
    ['one word in a short line', { above: '<p>Geschrieben von Ana am 4. März 2026</p>' }, ['Ana']],
    [
      'a link to a profile before what the whole site says',
      {
        head: '<meta name="author" content="Cy Dee">',
        above: '<p><a href="/author/ana">Ana Ruiz</a></p>',
      },
      ['Ana Ruiz'],
    ],
    [
      'data that name one, and a <meta> that names more',
      {
        head: '<meta name="author" content="Ana Ruiz, Ben Okri">',
        above: '<a rel="author" href="/x">Ana Ruiz</a>',
      },
      ['Ana Ruiz', 'Ben Okri'],
    ],
    [
      'no address of a profile',
      { above: '<p class="byline">harbour.example/ana</p><p>By Ana Ruiz</p>' },
      ['Ana Ruiz'],
    ],
    [
      'no name of the site that is written as its address',
      {
        head: '<link rel="canonical" href="https://harbourma.il/a"><meta name="author" content="Harbourmail">',
        above: '<p>By Ana Ruiz</p>',
      },
      ['Ana Ruiz'],
    ],
    [
      'no sentence that begins like a byline',
      { above: '<p>By Harbour rules, no ferry sails at night or in the fog of the spring.</p>' },
      [],
    ],
    ['no kind of article', { above: '<p class="author">Interview</p>' }, []],
    ['a signature', { body: '<p>(Ana Ruiz)</p>' }, ['Ana Ruiz']],
  ])('are read from %s', async (_name, page, authors) => {
    expect(await authorsOf(page)).toEqual(authors);
  });

  it('are not those of a picture, a comment or another article', async () => {
    const picture =
      '<div itemscope itemtype="https://schema.org/ImageObject"><span itemprop="author">Cy Dee</span></div>';
    const comments = '<div class="comments"><a rel="author" href="/author/dee">Dee Cy</a></div>';
    expect(await authorsOf({ above: picture, below: comments })).toEqual([]);
  });
});
