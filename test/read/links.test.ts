import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks, safeHref } from '../../src/read/links.ts';

const found = (text: string): readonly (readonly [string, string])[] =>
  findLinks(text).map(({ start, end, href }) => [text.slice(start, end), href]);

describe('findLinks', () => {
  it.each([
    ['See https://mail.example/a?b=c&d#e.', 'https://mail.example/a?b=c&d#e'],
    ['(https://mail.example/a)', 'https://mail.example/a'],
    ['https://mail.example/a_(b), and', 'https://mail.example/a_(b)'],
    ['https://mail.example/a_(b)).', 'https://mail.example/a_(b)'],
    ['“https://mail.example/a”', 'https://mail.example/a'],
    ['<http://mail.example>', 'http://mail.example/'],
    ['HTTPS://MAIL.EXAMPLE/A!', 'https://mail.example/A'],
    ['mailto:desk@mail.example.', 'mailto:desk@mail.example'],
    ["it's https://mail.example/a's", "https://mail.example/a's"],
  ])('%s', (text, href) => {
    expect(found(text).map((link) => link[1])).toEqual([href]);
  });

  it.each([
    ['Write to desk@mail.example.', 'desk@mail.example'],
    ['desk.one+two@sub.mail.example, please', 'desk.one+two@sub.mail.example'],
    ['(desk@mail.example)', 'desk@mail.example'],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([[address, `mailto:${address}`]]);
  });

  it('finds several, in order', () => {
    expect(found('https://a.example/ b@c.example http://d.example/').map(([text]) => text)).toEqual([
      'https://a.example/',
      'b@c.example',
      'http://d.example/',
    ]);
  });

  it.each([
    'http://',
    'xhttp://mail.example',
    '@ana',
    'a@b',
    'a@b.',
    '@',
    'javascript://a',
    'ftp://a.example',
    `https://a.example/${'a'.repeat(3000)}`,
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives links that do not overlap and lead to the web or to mail', () => {
    const piece = fc.constantFrom(
      'http://',
      'https://',
      'a',
      'b.example',
      '@',
      '.',
      '(',
      ')',
      ' ',
      '/',
      ':',
      'mailto:',
      '“',
      '…',
      '1',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join('')),
        (text) => {
          let last = 0;
          for (const { start, end, href } of findLinks(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(href).toMatch(/^(?:https?:\/\/|mailto:)/);
            last = end;
          }
        },
      ),
    );
  });
});

describe('safeHref', () => {
  it.each([
    ['https://mail.example', 'https://mail.example/'],
    [' https://mail.example/ä ', 'https://mail.example/%C3%A4'],
    ['https://mail.example/\u202Ea', 'https://mail.example/a'],
    ['mailto:a@mail.example', 'mailto:a@mail.example'],
  ])('%s', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });

  it.each([
    '',
    'a',
    '/a',
    'javascript:a',
    'java\nscript:a',
    '\u0000javascript:a',
    'data:a',
    'file:///a',
    'https:',
    '//a.example',
  ])('%j is none', (address) => {
    expect(safeHref(address)).toBeNull();
  });

  it('resolves against a base', () => {
    expect(safeHref('../b', 'https://mail.example/a/c')).toBe('https://mail.example/b');
    expect(safeHref('javascript:a', 'https://mail.example/')).toBeNull();
  });
});
