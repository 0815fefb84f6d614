import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { readText } from '../support.ts';

const sentence = 'The ferry to the islands was late again on Monday, and nobody could say why it was so. ';

async function headlineOf(title: string, printed: string): Promise<string> {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
    ${printed}<div class="article-body"><p>${sentence.repeat(3)}</p></div></article></body></html>`;
  return textOf((await readText(html, { name: 'page.html' })).article.headline.spans).trim();
}

describe('the headline of a page', () => {
  it.each([
    ['without the label above it', '<h1><span class="kicker">Ferries</span> The boats are late again</h1>'],
    ['without the small line above it', '<h1><small>Ferries</small><br>The boats are late again</h1>'],
    [
      'alone, where its heading says what it is',
      '<h1><span class="a">At sea</span><span class="b">: </span><span class="headline">The boats are late again</span></h1>',
    ],
    [
      'and not the name of the site',
      '<h1 id="site-title"><span><a href="/">Islands today and tomorrow</a></span></h1><h2>The boats are late again</h2>',
    ],
  ])('is read %s', async (_how, printed) => {
    expect(await headlineOf('The boats are late again', printed)).toBe('The boats are late again');
  });

  it('is the only line that is labelled as one, where the tab names a part of the site', async () => {
    const printed = '<p class="headline">The boats are late again</p>';
    expect(await headlineOf('Traffic', printed)).toBe('The boats are late again');
    const further = `${printed}<p class="headline">The trains are late as well</p>`;
    expect(await headlineOf('Traffic', further)).toBe('Traffic');
  });

  it('is read without the name of a Chinese site', async () => {
    expect(await headlineOf('轮渡今天又晚点了！-海港新闻网', '')).toBe('轮渡今天又晚点了！');
  });

  it('is no section of the site', async () => {
    const printed = '<h2>News</h2><h1>The boats are late again</h1>';
    expect(await headlineOf('News', printed)).toBe('The boats are late again');
  });

  it.each([
    [
      'behind its label, where the title sets them apart',
      'Islands – The boats are late again',
      '<h1><span>Islands</span><span aria-hidden="true"> – </span><span>The boats are late again</span></h1>',
    ],
    [
      'in the article, and not in the path to the page',
      'Ferries: The boats are late',
      '<ol class="breadcrumb"><li><h1>Ferries: The boats are late</h1></li></ol><h2 class="article-title">The boats are late again</h2>',
    ],
    [
      'where it is the only one, however other sites are told',
      'Why nothing sails at Hale',
      `<p>${sentence.repeat(60)}</p><h1>The boats are late again</h1>`,
    ],
    [
      'at the beginning of a title that goes on with the site',
      'The boats are late again | Harbour Trust of the Islands, the Lighthouses and the Sounds',
      '<h1>The boats are late again</h1>',
    ],
    [
      'without the picture in it',
      'The boats are late again',
      '<h1><span>The boats are late again</span> <img src="/flag.png" alt="Hale"></h1>',
    ],
  ])('is the heading %s', async (_where, title, printed) => {
    expect(await headlineOf(title, printed)).toBe('The boats are late again');
  });

  it.each(['The boats are late - harbour.example', 'The boats are late | Port of Hale and the Islands'])(
    'is "%s" without the site',
    async (title) => {
      expect(await headlineOf(title, '')).toBe('The boats are late');
    },
  );

  it('is no name of the site without its blanks, where a heading of a word says more', async () => {
    const head = '</title><link rel="canonical" href="https://harbourmail.example/"><title>';
    expect(await headlineOf(`Harbour Mail${head}`, '<h1>Welcome!</h1>')).toBe('Welcome!');
  });

  it('is the only heading of the first rank, whatever the box is called that it stands in', async () => {
    const printed = '<div class="sidebar"><h1>How do I look after a boat in winter?</h1></div>';
    expect(await headlineOf('Boats in winter » When to paint', printed)).toBe(
      'How do I look after a boat in winter?',
    );
  });

  it('is the heading that the body begins with, where the tab alone states another title', async () => {
    const title = 'Port of Hale - Training';
    const body = (before: string): string =>
      `<div class="article-body">${before}<h2>Training on the rescue boat</h2><p>${sentence.repeat(4)}</p></div>`;
    expect(await headlineOf(title, body('<p>3 March</p>'))).toBe('Training on the rescue boat');
    expect(await headlineOf(title, body(`<p>${sentence}</p>`))).toBe('Port of Hale');
  });

  it('is the longer of two headings that are parts of the title', async () => {
    const printed = '<h1>Notices</h1><h1>Fares rise on the islands</h1>';
    expect(await headlineOf('Hale online - Notices - Fares rise on the islands', printed)).toBe(
      'Fares rise on the islands',
    );
  });
});
