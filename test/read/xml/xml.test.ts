import { describe, expect, it } from 'vitest';
import { textIn } from '../../../src/read/xml/element.ts';
import { parseXml } from '../../../src/read/xml/parse-xml.ts';
import { rootElementOf } from '../../../src/read/xml/root-element.ts';
import { failureOf } from '../support.ts';
import { readAll } from '../collections.ts';

const parse = (text: string) => parseXml({ name: 'a.xml', text });

describe('XML', () => {
  it('gives elements the usual prefix of their namespace', () => {
    const { root } = parse(
      '<x xmlns:q="http://www.w3.org/2005/Atom"><q:a/><b xmlns="http://purl.org/rss/1.0/"/><z:c/></x>',
    );
    expect(root?.children.map((child) => (child.kind === 'element' ? child.name : ''))).toEqual([
      'atom:a',
      'b',
      'z:c',
    ]);
  });

  it('knows the characters that HTML has names for, and those that a number names', () => {
    expect(textIn(parse('<x>caf&eacute;&nbsp;&amp;&#x2014;&#65;</x>').root)).toBe('caf\u00e9\u00a0&\u2014A');
  });

  it('tells where it is not sound, and keeps what came before', () => {
    const { root, fault } = parse('<x>\n<a>one</a>\n<b>two</c></x>');
    expect(fault?.place).toMatchObject({ line: 3 });
    expect(root?.children.filter(({ kind }) => kind === 'element')).toMatchObject([
      { name: 'a', closed: true },
      { name: 'b', closed: false },
    ]);
  });

  describe('of which only so many elements are wanted', () => {
    const most = { names: /^i$/, count: 2 };
    const whole = '<i><a>one</a></i><i>two</i>';
    const parseSome = (rest: string) => parseXml({ name: 'a.xml', text: `<x>${whole}${rest}` }, most);

    it('keeps of those after them only the names, and all that is no such element', () => {
      const { root, fault } = parseSome('<i>3<a>4<i>5</i></a></i><b><i>6</i></b>7<i/></x>');
      expect(fault).toBeNull();
      const inside = root?.children ?? [];
      expect(inside.map((child) => (child.kind === 'text' ? child.text : child.name))).toEqual([
        'i',
        'i',
        'i',
        'b',
        '7',
        'i',
      ]);
      expect(inside.map((child) => (child.kind === 'text' ? '' : textIn(child)))).toEqual([
        'one',
        'two',
        '',
        '6',
        '',
        '',
      ]);
    });

    it.each(['<i>3<a>4', '<i>3<a>4</b></a></i></x>', '<i>3<a>4</a></x>'])(
      'knows in %j that the last one breaks off',
      (rest) => {
        const { root, fault } = parseSome(rest);
        expect(fault).not.toBeNull();
        expect(root?.children.map((child) => child.kind === 'element' && child.closed)).toEqual([
          true,
          true,
          false,
        ]);
      },
    );

    it('is refused all the same where one after them is nested beyond reason', () => {
      expect(() => parseSome(`<i>${'<a>'.repeat(300)}`)).toThrow(/nested/);
    });
  });

  it('loads nothing and expands no entity', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}">]>
      <rss><channel><item><title>&b;</title></item></channel></rss>`;
    const error = await failureOf(readAll(bomb));
    expect(error.code).toBe('xml-entity');
    expect(error.place).toMatchObject({ line: 2 });
    const outside =
      '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title></item></channel></rss>';
    expect((await failureOf(readAll(outside))).code).toBe('xml-entity');
  });

  it('is refused where it is nested beyond reason', async () => {
    const deep = `<rss>${'<a>'.repeat(100_000)}`;
    expect((await failureOf(readAll(deep))).code).toBe('source-too-nested');
  });

  it('is refused where nothing in it is an element', async () => {
    expect((await failureOf(readAll('<rss', { name: 'a.rss' }))).code).toBe('xml-malformed');
  });
});

describe('the root of a text', () => {
  it('is found behind declarations, comments and a document type', () => {
    const text =
      '<?xml version="1.0"?>\n<!-- made by hand --><!DOCTYPE rss [<!ENTITY a "b">]>\n<a:feed xmlns:a="x">';
    expect(rootElementOf(text)).toEqual({ name: 'feed', attributes: ' xmlns:a="x"' });
  });

  it('is none of a text in prose, or of one that never ends its first tag', () => {
    expect(rootElementOf('Ferry <b>goes</b> electric')).toBeNull();
    expect(rootElementOf(`<rss ${'x'.repeat(100_000)}`)).toBeNull();
  });
});
