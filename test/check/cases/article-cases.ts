import type { Article } from '../../../src/article/article.ts';
import { changeJson, replace, set, type Case } from './case.ts';

const item = 'Free moorings for fishing boats';

export const articleCases: readonly Case[] = [
  {
    rule: 'article/readable',
    fault: 'half a file',
    damage: set('article.json', '{"$schema":'),
    finds: 'it is no JSON',
  },
  {
    rule: 'article/readable',
    fault: 'a body that is none',
    damage: changeJson<Article>('article.json', (article) => ({ ...article, body: 'words' })),
    finds: 'body',
  },
  {
    rule: 'article/in-email',
    fault: 'an item left out',
    damage: replace('email.html', `<li>${item}</li>`, ''),
    finds: `"${item}" is missing`,
  },
  {
    rule: 'article/in-email',
    fault: 'two items in another order',
    damage: replace(
      'email.html',
      `<li>A new pier by next spring</li><li>${item}</li>`,
      `<li>${item}</li><li>A new pier by next spring</li>`,
    ),
    finds: `"${item}" does not stand in the article’s order`,
  },
  {
    rule: 'article/in-email',
    fault: 'the alternative of a picture left out',
    damage: replace('email.html', 'alt="The old pier under snow"', 'alt="A pier"'),
    finds: '"The old pier under snow" is missing',
  },
  {
    rule: 'article/in-text',
    fault: 'a paragraph left out',
    damage: replace('email.txt', 'We have waited nine winters for it.', ''),
    finds: '"We have waited nine winters for it." is missing',
  },
  {
    rule: 'article/in-script',
    fault: 'a word left out',
    damage: replace('script.json', '"text":"said Mara Lind."', '"text":"said Lind."'),
    finds: 'said Mara Lind." is missing',
  },
  {
    rule: 'article/in-captions',
    fault: 'a cell left out',
    damage: replace('captions.vtt', 'Boats: 14', 'Boats'),
    finds: '"14" is missing',
  },
];
