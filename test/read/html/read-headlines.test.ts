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

  it('is no section of the site', async () => {
    const printed = '<h2>News</h2><h1>The boats are late again</h1>';
    expect(await headlineOf('News', printed)).toBe('The boats are late again');
  });

  it.each(['The boats are late - harbour.example', 'The boats are late | Port of Hale and the Islands'])(
    'is "%s" without the site',
    async (title) => {
      expect(await headlineOf(title, '')).toBe('The boats are late');
    },
  );
});
