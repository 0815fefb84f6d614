import * as fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SwiftParser } from '../../../src/read/html/swift-parser.ts';

const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };

const isTemplate = (node: Tree.Node): node is Tree.Template => node.nodeName === 'template';

/** A tree with the offsets of its nodes, and no lines and columns. */
function describeNode(node: Tree.Node): unknown {
  const { sourceCodeLocation: location, ...facts } = node;
  const { endTag } = { endTag: undefined, ...location };
  return {
    name: node.nodeName,
    value: 'value' in facts ? facts.value : 'data' in facts ? facts.data : null,
    attributes: 'attrs' in facts ? facts.attrs.map(({ name, value }) => [name, value]) : [],
    offsets: location ? [location.startOffset, location.endOffset, offsets(endTag)] : null,
    content: isTemplate(node) ? describeNode(node.content) : null,
    children: 'childNodes' in node ? node.childNodes.map((child) => describeNode(child)) : [],
  };
}

const offsets = (place: { readonly startOffset: number; readonly endOffset: number } | undefined): unknown =>
  place && [place.startOffset, place.endOffset];

function expectSameTree(html: string): void {
  expect(describeNode(SwiftParser.parse<DefaultTreeAdapterMap>(html, options))).toEqual(
    describeNode(parse(html, options)),
  );
}

const pieces = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i>',
    '<br>',
    '<div class="one two">',
    '</div>',
    '<pre>\n',
    '<textarea>\n',
  ],
  ...['<script>', 'if (a < b && c) ', '<!--', '-->', '--', '</script>', '<style>', '</style>', '<title>'],
  ...['</title>', '</textarea>', '<table>', '<tr>', '<td>', '<caption>', '</table>', '<select>', '<option>'],
  ...[
    '<svg>',
    '<![CDATA[',
    ']]>',
    '<noscript>',
    '<iframe>',
    '<head>',
    '<body>',
    '</body>',
    '</html>',
    '<!doctype html>',
  ],
  ...[
    '<a title="Pier 4 & \r\n the quay &lt; 5">',
    "<a href='/b?c=d&e'>",
    '<a b=c d>',
    '<a title="',
    '"',
    '<a x="\0y">',
  ],
  ...[
    'The ferry left ',
    'at nine.',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    '\0',
    '&amp;',
    '&',
    '&nbsp',
    '&notit;',
    '</',
    '<',
    '>',
  ],
  ...['⛴', '😀', '\ud83d', '\ude00', 'é', '일'],
];

describe('what is parsed in runs of characters', () => {
  it.each(pieces.filter((piece) => piece.startsWith('<')))('is the tree that parse5 makes: %s', (piece) => {
    expectSameTree(`words ${piece} & more\r\nwords </p>`);
  });

  it('where a script shows how to write a script', () => {
    expectSameTree('<script><!-- <script> a --> b </script><p>The ferry left.');
  });

  it('whatever stands behind what', () => {
    const pages = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pages, expectSameTree), { numRuns: 1500 });
  });

  it('where the page is longer than the piece of it that the parser keeps', () => {
    expectSameTree(
      `<p title="${'a ship '.repeat(12_000)}">${'The ferry left. 😀\r\n'.repeat(8000)}<b>It was late.`,
    );
  });
});
