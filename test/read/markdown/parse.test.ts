import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/read/markdown/parse.ts';
import { splitParts } from '../../../src/read/markdown/parts.ts';
import { readPlainBlocks } from '../../../src/read/markdown/plain-blocks.ts';

const words = 'The ferry to Ollan goes at six, and nobody hears it any more. ';
const paragraph = `${words.repeat(20)}\n\n`;
const filler = paragraph.repeat(8);
const list = '- one\n- two\n\n  more of two\n\n> quoted\n\n';

/** Every node but the root, with the source at its place. */
function placed(text: string, tree: Root = parseMarkdown(text)): readonly string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? { start: { offset: -1 }, end: { offset: -1 } };
    if (node.type !== 'root') found.push(`${node.type}: ${text.slice(start.offset, end.offset)}`);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

describe('a long text', () => {
  it('is parsed in parts, and every node keeps its place', () => {
    const text = Array.from({ length: 4 }, () => filler + list).join('');
    expect(splitParts(text).length).toBeGreaterThan(4);
    expect(splitParts(text).join('')).toBe(text);
    expect(placed(text)).toEqual(Array.from({ length: 4 }, () => placed(filler + list)).flat());
  });

  it.each([
    ['quotations', `> ${paragraph}`],
    ['headings', `## ${words}\n\n`],
    ['tables', `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(40)}\n`],
    ['pictures', `![${words}](a.png)\n\n`],
  ])('is cut between %s', (_, block) => {
    const count = 24_000 / block.length;
    const text = block.repeat(count);
    expect(splitParts(text).length).toBeGreaterThan(4);
    expect(placed(text)).toEqual(Array.from({ length: Math.floor(count) }, () => placed(block)).flat());
  });

  it.each([
    ['code', '```\nbegins\n\n', '\n```\n'],
    ['html', '<!-- begins\n\n', '\n-->\n'],
    ['yaml', '---\ntitle: |\n\n', '\n---\n'],
  ])('is not cut inside fenced %s', (type, open, close) => {
    const { children } = parseMarkdown(open + filler + close);
    expect(children.map((node) => node.type)).toEqual([type]);
  });

  it.each([
    ['a comment', '<!-- more -->\n\n'],
    ['code', '```js\nlet a;\n\nlet b;\n```\n\n'],
    ['tildes', '~~~~\na\n\nb\n~~~~~\n\n'],
    ['preformatted text', '<pre>\na\n\nb</pre>\n\n'],
  ])('is cut behind %s that ends', (_, block) => {
    const text = block + filler + block + filler;
    expect(splitParts(text).length).toBeGreaterThan(3);
    expect(placed(text)).toEqual([block, filler, block, filler].flatMap((one) => placed(one)));
  });

  it.each([
    ['a fence inside a comment', '<!--\n```\n-->\n\n'],
    ['a fence that another one could close', '````\n```\n\n'],
    ['a fence in a quotation', '> ```\n\n'],
    ['a fence among words', 'a ```\n\n'],
    ['a fence in HTML', '<div>\n```\n\na\n\n```\n</div>\n\n'],
    ['an instruction', '<?php\n\n'],
  ])('is not cut behind %s', (_, block) => {
    const text = block + filler;
    expect(splitParts(text)).toEqual([text]);
  });

  describe('that defines what links lead to', () => {
    const target = '[Times  of ß]: https://example.org/times\n\n';

    it.each([
      ['behind them', `See [the times][ times of SS ].\n\n${filler}${target}`],
      ['before them', `${target}${filler}See [the times][times\nof ß].\n\n`],
      ['twice', `See [the times][ times of SS ].\n\n${filler}${target}${filler}See [Times of ß].\n\n`],
      ['in a quotation', `See [times of ß].\n\n${filler}> ${target}`],
    ])('knows it in all parts: %s', (_, text) => {
      const long = text + filler;
      expect(splitParts(long).length).toBeGreaterThan(1);
      const found = placed(long);
      expect(found.filter((line) => line.startsWith('linkReference'))).toHaveLength(
        text.split('See').length - 1,
      );
      expect(found.filter((line) => line.startsWith('definition'))).toEqual([`definition: ${target.trim()}`]);
      expect(found.filter((line) => line.endsWith(': '))).toEqual([]);
    });

    it('knows its notes, and leaves other brackets alone', () => {
      const note = '[^n]: Told by the harbour office, *in part*.\n\n';
      const text = `Two boats[^N] and [others].\n\n${filler}${note}${filler}Three[^n] and [^m].\n\n`;
      const found = placed(text);
      expect(found.filter((line) => /^(?:footnote|link)/.test(line))).toEqual([
        'footnoteReference: [^N]',
        `footnoteDefinition: ${note.trim()}`,
        'footnoteReference: [^n]',
      ]);
    });

    it('is not told by code that looks like it', () => {
      const text = `See [a].\n\n${filler}${filler}\`\`\`\n[a]: https://example.org/a\n`;
      expect(placed(text).filter((line) => line.startsWith('linkReference'))).toEqual([]);
    });
  });
});

describe('what GitHub’s dialect adds', () => {
  it.each([
    ['www.example.org', 'link'],
    ['ana@example.org', 'link'],
    ['HTTPS://example.org', 'link'],
    ['~~gone~~', 'delete'],
    ['- [ ] to do', 'listItem'],
    ['a | b\n--- | ---\n1 | 2', 'table'],
    ['a\n:-\n1', 'table'],
    ['> a | b\n> -|-', 'table'],
    ['note[^1]\n\n[^1]: words', 'footnoteReference'],
  ])('is found in %j', (text, type) => {
    expect(placed(text).map((line) => line.split(':')[0])).toContain(type);
  });

  it('gives every node a place, of addresses in brackets too', () => {
    const text =
      '[a](b) [<a href=”https://example.org/x” target=”_blank”>\n\n[ana@example.org and www.example.org';
    expect(placed(text).filter((line) => line.endsWith(': '))).toEqual([]);
  });
});

describe('blocks without a sign of Markdown', () => {
  const pieces = [
    'Ferries',
    'é',
    '“Late”',
    '7',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '#',
    '## ',
    '-',
    '+ ',
    '1. ',
    '=',
    ':',
    '.',
    '!',
    '(',
    '>',
    '\t',
  ];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));

  it('are what the parser makes of them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const children = readPlainBlocks(text);
        if (children === null) return;
        expect(placed(text, { type: 'root', children })).toEqual(placed(text, fromMarkdown(text)));
      }),
      { numRuns: 3000, seed: 1 },
    );
  });

  it('are most of an article, and others are left to the parser', () => {
    const text = 'Ana Ruiz said:\n“It is safe.”\n\n\n## At last\n\nIt is.\n';
    const children = readPlainBlocks(text);
    expect(placed(text, { type: 'root', children: children ?? [] })).toEqual([
      'paragraph: Ana Ruiz said:\n“It is safe.”',
      'text: Ana Ruiz said:\n“It is safe.”',
      'heading: ## At last',
      'text: At last',
      'paragraph: It is.',
      'text: It is.',
    ]);
    const others = [
      'Two *boats*',
      'a  \nb',
      '- a',
      'a\n---',
      '# a #',
      'www.example.org',
      '    a',
      '1. a',
      'a\r\nb',
      '&amp;',
    ];
    expect(others.filter((other) => readPlainBlocks(other) !== null)).toEqual([]);
  });
});
