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
