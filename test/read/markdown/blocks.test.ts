import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, failureOf, outlineOf, readMarkdown, spansOf, type Read } from '../support.ts';

/** The outline of a body under a headline. */
const outline = async (body: string): Promise<readonly string[]> =>
  outlineOf((await readMarkdown(`# Ferry goes electric\n\n${body}`)).article);
const headlineOf = ({ article }: Read): string => textOf(article.headline.spans);

describe('a headline or a standfirst that is as long as an article', () => {
  const sentence = 'The ferry left at dawn and came back at noon.';

  it('is text: no email could hold it besides a body', async () => {
    const long = Array.from({ length: 40 }, () => sentence).join(' ');
    const read = await readMarkdown(`# ${long}\n\nNobody heard it.\n`);
    expect(headlineOf(read)).toBe(sentence);
    expect(outlineOf(read.article)).toEqual([`p ${long.slice(sentence.length + 1)}`, 'p Nobody heard it.']);
    expect(codesOf(read)).toEqual(['headline-missing']);
  });

  it('stands before the body, in its order', async () => {
    const long = Array.from({ length: 200 }, () => sentence).join(' ');
    const { article } = await readMarkdown(
      `---\ntitle: Ferry goes electric\ndescription: ${long}\n---\nNobody heard it.\n`,
    );
    expect(article.standfirst).toBeNull();
    expect(outlineOf(article)).toEqual([`p ${long}`, 'p Nobody heard it.']);
  });
});

describe('headline and headings', () => {
  it('the first # heading is the headline, wherever it stands', async () => {
    const read = await readMarkdown(
      'A note before.\n\nFerry goes electric\n===\n\nThe ferry left.\n\n# Another\n',
    );
    expect(headlineOf(read)).toBe('Ferry goes electric');
    expect(outlineOf(read.article)).toEqual(['p A note before.', 'p The ferry left.', 'h2 Another']);
  });

  it('without one, a heading that the text begins with', async () => {
    const read = await readMarkdown('## Ferry goes electric\n\nThe ferry left.\n\n## Who pays\n\nNobody.\n');
    expect(headlineOf(read)).toBe('Ferry goes electric');
    expect(outlineOf(read.article)).toEqual(['p The ferry left.', 'h2 Who pays', 'p Nobody.']);
  });

  it('without any, the first sentence, and a message says so', async () => {
    const read = await readMarkdown('The *ferry* left. Nobody heard it.\n\n## Who pays\n\nNobody.\n');
    expect(headlineOf(read)).toBe('The ferry left.');
    expect(read.article.headline.spans).toMatchObject([
      { emphasis: 'none' },
      { emphasis: 'em' },
      { emphasis: 'none' },
    ]);
    expect(outlineOf(read.article)[0]).toBe('p Nobody heard it.');
    expect(codesOf(read)).toEqual(['headline-missing']);
  });

  it('the title of the front matter goes before it', async () => {
    const same = await readMarkdown(
      '---\ntitle: Ferry goes electric\n---\n# Ferry *goes* electric\n\nThe ferry left.\n',
    );
    expect([headlineOf(same), ...outlineOf(same.article)]).toEqual([
      'Ferry goes electric',
      'p The ferry left.',
    ]);
    expect(codesOf(same)).toEqual([]);
    const other = await readMarkdown(
      '---\ntitle: Ferry goes electric\n---\n# Islanders sleep in\n\nThe ferry left.\n',
    );
    expect([headlineOf(other), ...outlineOf(other.article)]).toEqual([
      'Ferry goes electric',
      'h2 Islanders sleep in',
      'p The ferry left.',
    ]);
    expect(other.messages).toMatchObject([{ code: 'headline-differs', place: { line: 4 } }]);
  });

  it('levels follow each other without gaps', async () => {
    expect(
      await outline(
        '#### deep\n\na\n\n###### deeper\n\nb\n\n## up\n\nc\n\n### down\n\nd\n\n# top\n\ne\n\n###### last\n\nf\n',
      ),
    ).toEqual([
      'h2 deep',
      'p a',
      'h3 deeper',
      'p b',
      'h2 up',
      'p c',
      'h3 down',
      'p d',
      'h2 top',
      'p e',
      'h3 last',
      'p f',
    ]);
  });

  it('a headline without text has no body, and a message says so', async () => {
    expect(codesOf(await readMarkdown('# Ferry goes electric\n'))).toEqual(['body-missing']);
  });

  it.each([
    '<!-- a comment -->',
    '[a]: https://mail.example/',
    '<script>alert("words")</script>',
    '---\ntags: a\n---\n',
  ])('no article is left of %s', async (text) => {
    expect((await failureOf(readMarkdown(text))).code).toBe('source-empty');
  });
});

describe('byline and date', () => {
  it.each([
    '*By Ana Ruiz*, 3 March 2026',
    'By **Ana Ruiz**\n3 March 2026',
    'By Ana Ruiz  \nPublished: 3 March 2026',
    'By Ana Ruiz\n\n_3 March 2026_',
    'Ana Ruiz | March 3, 2026',
  ])('are read from the lines under the headline: %s', async (lines) => {
    const { article } = await readMarkdown(`# Ferry goes electric\n\n${lines}\n\nThe ferry left.\n`);
    expect(article).toMatchObject({ byline: ['Ana Ruiz'], published: '2026-03-03', standfirst: null });
    expect(outlineOf(article)).toEqual(['p The ferry left.']);
  });

  it('a paragraph that says more is left alone', async () => {
    expect(await outline('By Ana Ruiz\nThe ferry left at dawn.\n')).toEqual([
      'p By Ana Ruiz The ferry left at dawn.',
    ]);
  });

  it('those of the front matter go before them', async () => {
    const { article } = await readMarkdown(
      '---\nauthor: Ben Okri\ndate: 2026-03-04\n---\n# Ferry\n\nBy Ana Ruiz, 3 March 2026\n\nIt left.\n',
    );
    expect(article).toMatchObject({ byline: ['Ben Okri'], published: '2026-03-04' });
    expect(outlineOf(article)).toEqual(['p It left.']);
  });
});

describe('quotations', () => {
  it.each([
    '> We got lucky.\n> — Ana Ruiz, mayor',
    '> We got lucky.\n>\n> — Ana Ruiz, mayor',
    '> We got lucky.\n> - Ana Ruiz, mayor',
    '> We got lucky.  \n> -- *Ana Ruiz*, mayor',
    '> We got lucky.\n\n— Ana Ruiz, mayor',
    '> We got lucky.\n>\n> Ana Ruiz, mayor',
  ])('name their source in a line of its own: %s', async (text) => {
    expect(await outline(`${text}\n\nThe end came.\n`)).toEqual([
      'quote',
      '  p We got lucky.',
      '  source Ana Ruiz, mayor',
      'p The end came.',
    ]);
  });

  it('hold blocks of every kind', async () => {
    expect(await outline('> ## Heading\n>\n> * one\n> * two\n>\n> > inner\n')).toEqual([
      'quote',
      '  h2 Heading',
      '  • one',
      '  • two',
      '  quote',
      '    p inner',
    ]);
  });

  it.each(['Ana Ruiz, mayor, left early.', 'Salt, rope and tar', 'Ana Ruiz'])(
    'have no source in a last paragraph "%s"',
    async (last) => {
      expect(await outline(`> We got lucky.\n>\n> ${last}\n`)).toEqual([
        'quote',
        '  p We got lucky.',
        `  p ${last}`,
      ]);
    },
  );

  it('a source alone is no quotation without words', async () => {
    expect(await outline('> — Ana Ruiz\n')).toEqual(['quote', '  p — Ana Ruiz']);
  });

  it('a dash between sentences names nobody', async () => {
    expect(await outline('> We got lucky.\n> — and ready.\n')).toEqual([
      'quote',
      '  p We got lucky. — and ready.',
    ]);
  });
});

describe('lists', () => {
  it('nest, and keep their numbers', async () => {
    expect(await outline('7. seven\n8. eight\n   - inner\n\n     more\n   - other\n')).toEqual([
      '7. seven',
      '8. eight',
      '  • inner',
      '    p more',
      '  • other',
    ]);
  });

  it('of tasks show what is done', async () => {
    const { article } = await readMarkdown('# Ferry\n\n- [x] done\n- [ ] to do\n');
    expect(outlineOf(article)).toEqual(['• ☑ done', '• ☐ to do']);
  });

  it('leave out items without words', async () => {
    expect(await outline('- one\n-\n- two\n')).toEqual(['• one', '• two']);
  });

  it('whose item begins with code have its words', async () => {
    expect(await outline('- ```\n  code\n  ```\n- two\n')).toEqual(['• code', '• two']);
  });
});

describe('figures', () => {
  it.each([
    ['![Boats](boats.jpg)', 'figure boats.jpg alt=Boats'],
    ['![Boats](https://mail.example/a.jpg)', 'figure https://mail.example/a.jpg alt=Boats'],
    ['![Boats](boats.jpg "In the bay")', 'figure boats.jpg alt=Boats In the bay'],
    ['![Boats](boats.jpg)\n*In the bay*', 'figure boats.jpg alt=Boats In the bay'],
    ['![Boats](boats.jpg)\n\n_In the **bay**_', 'figure boats.jpg alt=Boats In the bay'],
    ['[![Boats](boats.jpg)](https://mail.example/)', 'figure boats.jpg alt=Boats'],
    ['![Boats][b]\n\n[b]: boats.jpg "In the bay"', 'figure boats.jpg alt=Boats In the bay'],
    ['<img src="boats.jpg" alt="Boats &amp; gulls">', 'figure boats.jpg alt=Boats & gulls'],
    ['<img src="boats.jpg" alt="">', 'figure boats.jpg alt='],
    [
      "<figure><img alt='Boats' src=boats.jpg><figcaption>In the <b>bay</b></figcaption></figure>",
      'figure boats.jpg alt=Boats In the bay',
    ],
    ['<img src="javascript:alert(1)" alt="Boats" onerror="alert(1)">', 'figure null alt=Boats'],
  ])('%s', async (text, expected) => {
    expect((await outline(`${text}\n\nThe end came.\n`))[0]?.trim()).toBe(expected);
  });

  it('may stand several in a paragraph', async () => {
    expect(await outline('![A](a.jpg)\n![B](b.jpg)\n*Two*\n')).toEqual([
      'figure a.jpg alt=A',
      'figure b.jpg alt=B Two',
    ]);
  });

  it('without a text alternative are reported', async () => {
    const read = await readMarkdown('# Ferry\n\nIt left.\n\n![](boats.jpg)\n');
    expect(outlineOf(read.article).at(-1)).toBe('figure boats.jpg alt=null');
    expect(read.messages).toMatchObject([{ code: 'picture-without-alt', place: { line: 5, column: 1 } }]);
  });

  it.each([
    'javascript:alert(1)',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'C:\\\\boats.jpg',
    '/etc/passwd',
  ])('from %s have no source', async (src) => {
    const read = await readMarkdown(`# Ferry\n\nIt left.\n\n![Boats](<${src}>)\n`);
    expect(outlineOf(read.article).at(-1)).toBe('figure null alt=Boats');
    expect(codesOf(read)).toEqual(['picture-source-unsafe']);
  });

  it('in a sentence are replaced by their text alternative', async () => {
    const read = await readMarkdown('# Ferry\n\nThe ![red](red.png) boat left.\n');
    expect(outlineOf(read.article)).toEqual(['p The red boat left.']);
    expect(codesOf(read)).toEqual(['picture-in-sentence']);
  });
});

describe('tables, rules, code and notes', () => {
  it('tables have headers, and rows of one width', async () => {
    expect(await outline('| Town | Rain |\n|---|---|\n| Hale |\n| Ollan | 4 \\| 5 | extra |\n')).toEqual([
      '#Town | #Rain | #',
      'Hale |  | ',
      'Ollan | 4 | 5 | extra',
    ]);
  });

  it('rules are rules', async () => {
    expect(await outline('one\n\n* * *\n\ntwo\n')).toEqual(['p one', 'rule', 'p two']);
  });

  it('code keeps its lines', async () => {
    expect(await outline('```js\nfirst line\n  second  line\n```\n')).toEqual(['p first line\nsecond line']);
    expect(await outline('    first line\n    second\n')).toEqual(['p first line\nsecond']);
  });

  it('notes are numbered by their mention, and end the article', async () => {
    expect(
      await outline(
        'One[^b] and two[^a] and one[^b].\n\n[^a]: Note a.\n[^c]: Nobody refers to c.\n[^b]: Note b.\n',
      ),
    ).toEqual(['p One[1] and two[2] and one[1].', '1. Note b.', '2. Note a.', '3. Nobody refers to c.']);
  });
});

describe('HTML', () => {
  it('keeps its words and loses its tags, and a message names them', async () => {
    const read = await readMarkdown(
      '# Ferry\n\nH<sub>2</sub>O and <span onclick="x()">more</span>.\n\n<div class="a"><p>One &amp; <b>two</b></p>three</div>\n',
    );
    expect(outlineOf(read.article)).toEqual(['p H2O and more.', 'p One & two', 'p three']);
    expect(read.messages).toMatchObject([
      {
        code: 'html-tags-left-out',
        text: expect.stringContaining('<sub>, <span>, <div>, <p>, <b>') as string,
        place: { line: 3, column: 2 },
      },
    ]);
  });

  it('breaks lines where it says so', async () => {
    expect(await outline('one<br>two<br/>\nthree\n')).toEqual(['p one\ntwo\nthree']);
  });

  it.each([
    '<script>alert("gone")</script>',
    '<style>gone { color: red }</style>',
    '<div>\n<script>\ngone\n\ngone too\n</script>\n</div>',
    'Seen <script>gone</script> seen.',
    '<iframe src="x">gone</iframe>',
    '<svg><text>gone</text></svg>',
    '<ScRiPt\n>gone</sCrIpT >',
  ])('drops what is no text: %s', async (text) => {
    const read = await readMarkdown(`# Ferry\n\nBefore it.\n\n${text}\n\nAfter it.\n`);
    const words = outlineOf(read.article).join('\n');
    expect(words).not.toMatch(/gone|alert|script|color/i);
    expect(words).toMatch(/^p Before it\.[^]*After it\.$/);
    expect(codesOf(read)).toContain('html-content-left-out');
    expect(read.messages.find(({ code }) => code === 'html-content-left-out')?.text).toContain('gone');
  });

  it('that is never closed drops nothing', async () => {
    const read = await readMarkdown('# Ferry\n\nBefore it.\n\n<script>\n\nAfter it.\n');
    expect(outlineOf(read.article)).toContain('p Before it.');
    expect(outlineOf(read.article).join(' ')).toContain('After it.');
  });

  it('drops comments without a word', async () => {
    const read = await readMarkdown('# Ferry\n\nIt left<!-- quietly -->.\n\n<!-- a\n\nb -->\n');
    expect(outlineOf(read.article)).toEqual(['p It left.']);
    expect(codesOf(read)).toEqual([]);
  });
});

describe('what is beyond reason', () => {
  it.each([
    ['quotations', `${'> '.repeat(200)}words`],
    ['lists', `${'- '.repeat(200)}words`],
    ['indentation', `${' '.repeat(500)}- words`],
    ['brackets', '[a]('.repeat(5000)],
    ['tildes', '~~words'.repeat(5000)],
    ['comments', '<!--'.repeat(5000)],
    ['closing brackets', ']'.repeat(5000)],
    ['asterisks', '*a '.repeat(20_000)],
    ['escapes', '\\\\'.repeat(20_000)],
    ['cells', '|a'.repeat(20_000)],
  ])('%s are refused, and the place named', async (_, text) => {
    const error = await failureOf(readMarkdown(`# Ferry\n\n${text}\n`));
    expect(error.code).toBe('source-too-nested');
    expect(error.place?.line).toBe(3);
  });

  it('tens of thousands of items are refused', async () => {
    expect((await failureOf(readMarkdown(`# Ferry\n\n${'- a\n'.repeat(10_000)}`))).code).toBe(
      'source-too-nested',
    );
  });

  it('thousands of quotations are refused where the text cannot be parsed in parts, and read where it can', async () => {
    const [inside, apart] = [
      ' > The ferry is late.\n\n'.repeat(1500),
      '> The ferry is late.\n\n'.repeat(1500),
    ];
    const error = await failureOf(readMarkdown(`# Ferry\n\n${inside}`));
    expect([error.code, error.place?.line]).toEqual(['source-too-nested', 2003]);
    expect(await outline(`# Ferry\n\n${apart}`)).toHaveLength(1 + 2 * 1500);
  });

  it('long rules and long tables are not', async () => {
    expect(await outline(`one\n\n${'- '.repeat(300)}\n\ntwo\n`)).toEqual(['p one', 'rule', 'p two']);
    expect(
      spansOf(
        (await readMarkdown(`# Ferry\n\n|a|b|\n|-|-|\n${'|c|[d](https://e.example/)|\n'.repeat(500)}`))
          .article,
      ).length,
    ).toBeGreaterThan(1000);
  });
});
