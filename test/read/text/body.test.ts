import { describe, expect, it } from 'vitest';
import { outlineOf, readText, spansOf } from '../support.ts';

/** The outline of a body under a headline. */
const outline = async (body: string): Promise<readonly string[]> =>
  outlineOf((await readText(`Ferry goes electric\n\n${body}`)).article);

const first = 'The ferry left at dawn, and nobody on the island heard it go.';
const last = 'It came back at noon.';

describe('headings', () => {
  it.each([
    'Who pays',
    'A New Chapter in Bilateral Relations',
    'What comes next?',
    'WHO PAYS',
    '1. Who pays',
    'The "green" loan',
    'Ruiz: “We got lucky” and other claims',
    '“Never again”, says mayor',
    'U.S. troops arrive',
    'Q&A',
    '2026',
    'Économie',
    '경제 협력',
  ])('%s is one', async (heading) => {
    expect(await outline(`${first}\n\n${heading}\n\n${last}\n`)).toEqual([
      `p ${first}`,
      `h2 ${heading}`,
      `p ${last}`,
    ]);
  });

  it.each([
    'It rained.',
    'Then it stopped…',
    'The agreements:',
    '"Never"',
    '“We got lucky”',
    '"Never," she said',
    'Contact: press@mail.example',
    'press@mail.example',
    'https://mail.example/ferry',
    'Photo: Ana Ruiz',
    'ENDS',
    '-30-',
    'By Ana Ruiz',
    '3 March 2026',
    'and so it went',
    'She left. He stayed',
    'Stop!',
  ])('%s is none', async (line) => {
    expect(
      await outline(`${first}\n\n${first}\n\n${first}\n\n${first}\n\n${first}\n\n${line}\n\n${last}\n`),
    ).toContain(`p ${line}`);
  });

  it('need text under them', async () => {
    expect(await outline(`${first}\n\nWho pays\n\n${last}\n\nThe Harbour Mail\n\nPort Hale\n`)).toEqual([
      `p ${first}`,
      'h2 Who pays',
      `p ${last}`,
      'p The Harbour Mail',
      'p Port Hale',
    ]);
  });

  it('may stand right over their text', async () => {
    expect(await outline(`${first}\n\nWho pays\n${last}\n\nWho does not\n${first}\n`)).toEqual([
      `p ${first}`,
      'h2 Who pays',
      `p ${last}`,
      'h2 Who does not',
      `p ${first}`,
    ]);
  });

  it('are told in a text where every line is a paragraph', async () => {
    const { article } = await readText(`Ferry goes electric\n${first}\nWho pays\n${last}\n${first}\n`);
    expect(outlineOf(article)).toEqual([`p ${first}`, 'h2 Who pays', `p ${last}`, `p ${first}`]);
  });

  it('may be marked with a sign or a line under them', async () => {
    expect(await outline(`Who pays\n========\n\n${first}\n\n## And who does not\n${last}\n`)).toEqual([
      'h2 Who pays',
      `p ${first}`,
      'h2 And who does not',
      `p ${last}`,
    ]);
  });
});

describe('paragraphs', () => {
  it('whose lines are broken by hand are joined', async () => {
    const wrapped = [
      'The ferry that has woken the island of Ollan at a quarter to six every',
      'weekday for 47 years will make its last trip on Sunday. In its place',
      'comes a boat that runs on batteries. Nobody will hear it.',
      '',
      'Who pays',
      '',
      'The harbour trust paid for the boat out of its own dues, and borrowed',
      'the rest.',
      '',
    ].join('\n');
    expect(await outline(wrapped)).toEqual([
      'p The ferry that has woken the island of Ollan at a quarter to six every weekday for 47 years will make its last trip on Sunday. In its place comes a boat that runs on batteries. Nobody will hear it.',
      'h2 Who pays',
      'p The harbour trust paid for the boat out of its own dues, and borrowed the rest.',
    ]);
  });

  it('are one a line where lines are whole', async () => {
    expect(await outline(`${first}\n${last}\n${first}\n`)).toEqual([`p ${first}`, `p ${last}`, `p ${first}`]);
  });

  it('go on in a line that begins in lower case', async () => {
    expect(await outline(`The ferry left at dawn and\nnobody heard it.\n`)).toEqual([
      'p The ferry left at dawn and nobody heard it.',
    ]);
  });

  it('of Chinese and Japanese are joined without a blank', async () => {
    const line = '港湾局は三日、新しい電気渡船を四月から運航すると発表した。島の住民は朝';
    expect(await outline(`${line}\n${line}\n${line}\n終わり。\n`)).toEqual([
      `p ${line}${line}${line}終わり。`,
    ]);
  });

  it('broken at a hyphen are joined without a blank', async () => {
    const text = [
      'The ferry that has woken the island of Ollan at a quarter to six is well-',
      'known for its noise, and the new one will be known for having none of it.',
      'Nobody will hear the boat at all.',
    ].join('\n');
    expect((await outline(text))[0]).toContain('is well-known for');
  });

  it('link the addresses in them', async () => {
    const { article } = await readText(
      'Ferry goes electric\n\nSee https://mail.example/a_(b), or write to desk@mail.example.\n',
    );
    expect(spansOf(article).flatMap(({ text, href }) => (href === null ? [] : [[text, href]]))).toEqual([
      ['https://mail.example/a_(b)', 'https://mail.example/a_(b)'],
      ['desk@mail.example', 'mailto:desk@mail.example'],
    ]);
  });
});

describe('lists', () => {
  it.each(['•', '‣', '◦', '▪', '●', '-', '–', '—', '*', '·', '→', '✓', '✅'])('of %s', async (sign) => {
    const items = ['regular visits', 'shared intelligence', 'joint work'];
    expect(
      await outline(`They agreed on:\n\n${items.map((item) => `  ${sign} ${item}`).join('\n')}\n\n${last}\n`),
    ).toEqual(['p They agreed on:', ...items.map((item) => `• ${item}`), `p ${last}`]);
  });

  it.each([
    ['1.', '2.', '3.'],
    ['1)', '2)', '3)'],
    ['(1)', '(2)', '(3)'],
    ['a.', 'b.', 'c.'],
    ['(a)', '(b)', '(c)'],
    ['A)', 'B)', 'C)'],
    ['i.', 'ii.', 'iii.'],
    ['(i)', '(ii)', '(iii)'],
  ])('of %s %s %s', async (...numerals) => {
    const lines = numerals.map((numeral) => `${numeral} point`);
    expect(await outline(`They agreed on:\n\n${lines.join('\n')}\n\n${last}\n`)).toEqual([
      'p They agreed on:',
      '1. point',
      '2. point',
      '3. point',
      `p ${last}`,
    ]);
  });

  it('keep the number that they begin with', async () => {
    expect(await outline(`${first}\n\n4. four\n5. five\n\n(h) h\n(i) i\n(j) j\n`)).toEqual([
      `p ${first}`,
      '4. four',
      '5. five',
      '8. h',
      '9. i',
      '10. j',
    ]);
  });

  it('end where the numbers do not go on', async () => {
    const { article } = await readText('Ferry\n\n1. one\n2. two\n\n1. one again\n2. two again\n');
    expect(article.body.map(({ kind }) => kind)).toEqual(['list', 'list']);
  });

  it('may have blank lines between items', async () => {
    expect(await outline('They agreed on:\n\n- one\n\n- two\n\n\n- three\n')).toEqual([
      'p They agreed on:',
      '• one',
      '• two',
      '• three',
    ]);
  });

  it('may have wrapped items, hanging or not', async () => {
    expect(await outline('• one that\n  goes on\n• two that\ngoes on\n• three\n')).toEqual([
      '• one that goes on',
      '• two that goes on',
      '• three',
    ]);
  });

  it('nest by indentation', async () => {
    expect(await outline('- one\n  - inner\n      1. deep\n      2. deeper\n  - other\n- two\n')).toEqual([
      '• one',
      '  • inner',
      '    1. deep',
      '    2. deeper',
      '  • other',
      '• two',
    ]);
  });

  it('hold paragraphs that are indented under an item', async () => {
    expect(await outline('• one\n\n  More about it is here.\n\n• two\n')).toEqual([
      '• one',
      '  p More about it is here.',
      '• two',
    ]);
  });

  it('end at a paragraph that is not indented', async () => {
    expect(await outline(`• one\n• two\n${last}\n`)).toEqual(['• one', '• two', `p ${last}`]);
  });

  it('need no blank between a bullet and its words', async () => {
    expect(await outline('•one\n•two\n')).toEqual(['• one', '• two']);
  });

  it('may be short lines without a sign under a colon', async () => {
    expect(await outline(`They agreed to:\nkeep fares level\nrun a night boat\n\n${last}\n`)).toEqual([
      'p They agreed to:',
      '• keep fares level',
      '• run a night boat',
      `p ${last}`,
    ]);
  });

  it('without a sign end before the next heading', async () => {
    const { article } = await readText(
      `Ferry\n${first}\nThey agreed to:\nkeep fares level\nrun a night boat\nWhat comes next\n${first}\n${first}\n`,
    );
    expect(outlineOf(article)).toEqual([
      `p ${first}`,
      'p They agreed to:',
      '• keep fares level',
      '• run a night boat',
      'h2 What comes next',
      `p ${first}`,
      `p ${first}`,
    ]);
  });

  it('with tight hyphens under a colon lose them', async () => {
    expect(await outline('They agreed to:\n-keep fares level\n-run a night boat\n')).toEqual([
      'p They agreed to:',
      '• keep fares level',
      '• run a night boat',
    ]);
  });

  it.each([
    '– 5 degrees in the morning',
    '- one dash alone',
    '1. Who pays is not known.',
    'A. Ruiz said so.',
    '-5 degrees at noon.',
  ])('%s is none', async (line) => {
    expect(await outline(`${first}\n\n${line}\n\n${last}\n`)).toContain(`p ${line}`);
  });

  it('of one item stand under a colon', async () => {
    expect(await outline('They agreed on one thing:\n\n- regular visits\n')).toEqual([
      'p They agreed on one thing:',
      '• regular visits',
    ]);
  });

  it('are told from dialogue', async () => {
    const lines = ['— Are you leaving? asked the clerk.', '— I am, she said.', '— For good?'];
    expect(await outline(`${first}\n\n${lines.join('\n')}\n`)).toEqual([
      `p ${first}`,
      ...lines.map((line) => `p ${line}`),
    ]);
  });
});

describe('quotations', () => {
  it('are lines that begin with >', async () => {
    expect(await outline('> We got lucky,\n> and we got ready.\n>\n> Both.\n\nThe end came.\n')).toEqual([
      'quote',
      '  p We got lucky, and we got ready.',
      '  p Both.',
      'p The end came.',
    ]);
  });

  it.each([
    '> — Ana Ruiz, mayor of Hale',
    '> - Ana Ruiz, mayor of Hale',
    '> -- Ana Ruiz, mayor of Hale',
    '\n— Ana Ruiz, mayor of Hale',
  ])('name their source in %s', async (line) => {
    expect(await outline(`> We got lucky.\n${line}\n\nThe end came.\n`)).toEqual([
      'quote',
      '  p We got lucky.',
      '  source Ana Ruiz, mayor of Hale',
      'p The end came.',
    ]);
  });

  it('nest, and the deepest level keeps all words', async () => {
    expect(await outline('> one\n> > two\n')).toEqual(['quote', '  p one', '  quote', '    p two']);
    const { article } = await readText(`Ferry\n\n${'>'.repeat(5000)} deep words\n`);
    expect(outlineOf(article).at(-1)?.trim()).toBe('p deep words');
  });

  it('are paragraphs that stand further in', async () => {
    expect(
      await outline(
        `${first}\n\n    We got lucky, and we got ready, which is not the same.\n\n${last}\n\n${last}\n`,
      ),
    ).toEqual([
      `p ${first}`,
      'quote',
      '  p We got lucky, and we got ready, which is not the same.',
      `p ${last}`,
      `p ${last}`,
    ]);
  });

  it('are not told from the style of a text that indents everything', async () => {
    expect(await outline(`   ${first}\n\n   ${last}\n\n${first}\n`)).toEqual([
      `p ${first}`,
      `p ${last}`,
      `p ${first}`,
    ]);
  });

  it('are paragraphs in marks with a source under them', async () => {
    expect(await outline(`${first}\n\n“We got lucky.”\n— Ana Ruiz\n\n${last}\n`)).toEqual([
      `p ${first}`,
      'quote',
      '  p “We got lucky.”',
      '  source Ana Ruiz',
      `p ${last}`,
    ]);
  });
});

describe('rules and tables', () => {
  it.each(['***', '* * *', '---', '- - -', '_____', '~~~', '•••', '# # #', '⁂', '====='])(
    '%s is a rule',
    async (line) => {
      expect(await outline(`${first}\n\n${line}\n\n${last}\n`)).toEqual([`p ${first}`, 'rule', `p ${last}`]);
    },
  );

  it('bars make a table where rows are framed', async () => {
    expect(await outline('| Town | Rain |\n| Hale | 12 mm |\n| Ollan | 4 mm |\n')).toEqual([
      '#Town | #Rain',
      'Hale | 12 mm',
      'Ollan | 4 mm',
    ]);
  });

  it.each(['|---|---|', '-----|-----', '| --- | --- |', '+---+---+'])(
    'a line %s sets the headers off',
    async (line) => {
      expect(await outline(`Town | Rain\n${line}\nHale | much\n`)).toEqual(['#Town | #Rain', 'Hale | much']);
    },
  );

  it('a drawn frame is no row', async () => {
    expect(
      await outline('+------+------+\n| Town | Rain |\n+------+------+\n| Hale | much |\n+------+------+\n'),
    ).toEqual(['#Town | #Rain', 'Hale | much']);
  });

  it('tabs make a table', async () => {
    expect(await outline('Name\tVotes\tShare\nRuiz\t120\t40%\nOkri\t180\t60%\n\nThe end came.\n')).toEqual([
      '#Name | #Votes | #Share',
      'Ruiz | 120 | 40%',
      'Okri | 180 | 60%',
      'p The end came.',
    ]);
  });

  it.each([
    'One | two stands here, and is a sentence.\nThree stands here, and is another.',
    'One\ttwo\n',
    'Call us | Write to us\nFind us | Visit us',
  ])('nothing doubtful is a table: %s', async (text) => {
    expect((await outline(`${first}\n\n${text}\n\n${last}\n`)).some((line) => line.includes('#'))).toBe(
      false,
    );
    const { article } = await readText(`Ferry\n\n${text}\n`);
    expect(article.body.map(({ kind }) => kind)).not.toContain('table');
  });
});
