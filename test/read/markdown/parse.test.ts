import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/read/markdown/parse.ts';
import { splitParts } from '../../../src/read/markdown/parts.ts';

const words = 'The ferry to Ollan goes at six, and nobody hears it any more. ';
const paragraph = `${words.repeat(20)}\n\n`;
const filler = paragraph.repeat(8);
const list = '- one\n- two\n\n  more of two\n\n> quoted\n\n';

/** Every node but the root, with the source at its place. */
function placed(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    const { start, end } = node.position ?? { start: { offset: -1 }, end: { offset: -1 } };
    if (node.type !== 'root') found.push(`${node.type}: ${text.slice(start.offset, end.offset)}`);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parseMarkdown(text));
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
    ['code', '```\nbegins\n\n', '\n```\n'],
    ['html', '<!-- begins\n\n', '\n-->\n'],
    ['yaml', '---\ntitle: |\n\n', '\n---\n'],
  ])('is not cut inside fenced %s', (type, open, close) => {
    const { children } = parseMarkdown(open + filler + close);
    expect(children.map((node) => node.type)).toEqual([type]);
  });

  it('is not cut where it defines what links lead to', () => {
    const text = `See [the times][1].\n\n${filler}${filler}[1]: https://example.org/times\n`;
    expect(splitParts(text)).toEqual([text]);
    expect(placed(text)).toContain('linkReference: [the times][1]');
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
