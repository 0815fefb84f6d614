import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/block.ts';
import type { TextSpan } from '../../../src/article/span.ts';
import type { Message } from '../../../src/errors/message.ts';
import { AppError } from '../../../src/errors/app-error.ts';
import { readHtmlFragment } from '../../../src/read/html/read-fragment.ts';
import { Reports } from '../../../src/read/reports.ts';
import { outlineOfBlocks, spansOfBlocks } from '../support.ts';

interface Fragment {
  readonly body: readonly Block[];
  readonly messages: readonly Message[];
  readonly text: string;
}

/** Reads HTML that stands behind a few other words of its source. */
function read(html: string, url: string | null = null): Fragment {
  const before = '<item>\n';
  const source = { name: 'feed.xml', text: `${before}${html}</item>` };
  const reports = new Reports(source);
  const { body } = readHtmlFragment(html, { source, offset: before.length, url, reports });
  return { body, messages: reports.messages, text: source.text };
}

const outline = (html: string): readonly string[] => outlineOfBlocks(read(html).body);
const codes = ({ messages }: Fragment): readonly string[] => messages.map(({ code }) => code);
const shown = (spans: readonly TextSpan[]): readonly string[] =>
  spans.map(({ text, emphasis, href, language }) =>
    [text, emphasis, href, language].filter(Boolean).join('|'),
  );

describe('blocks', () => {
  it('paragraphs, and bare text between elements', () => {
    expect(outline('<p>The ferry\n left.</p>Nobody <b>heard</b> it.<div>It was <i>quiet</i>.</div>')).toEqual(
      ['p The ferry left.', 'p Nobody heard it.', 'p It was quiet.'],
    );
  });

  it('a line break stays one, two of them end a paragraph', () => {
    expect(outline('Ana Ruiz<br>Harbour master<br><br>\nShe spoke.<br>')).toEqual([
      'p Ana Ruiz\nHarbour master',
      'p She spoke.',
    ]);
  });

  it('levels of headings follow each other without gaps', () => {
    expect(outline('<h3>Costs</h3><p>a</p><h5>Loans</h5><p>b</p><h2><a href="#x"></a></h2>')).toEqual([
      'h2 Costs',
      'p a',
      'h3 Loans',
      'p b',
    ]);
  });

  it('lists in lists, whether in an item or beside it', () => {
    expect(
      outline(
        '<ol start="3"><li>One<ul><li>inner</li></ul></li><li><p>Two</p><p>more</p></li><ol><li>beside</li></ol></ol>',
      ),
    ).toEqual(['3. One', '  • inner', '4. Two', '  p more', '  1. beside']);
  });

  it('block quotations with their source, and pull quotes', () => {
    expect(outline('<blockquote><p>It is late.</p><footer>— Ana Ruiz</footer></blockquote>')).toEqual([
      'quote',
      '  p It is late.',
      '  source Ana Ruiz',
    ]);
    expect(outline('<blockquote>It is late.<br>— Ana Ruiz</blockquote>')).toEqual([
      'quote',
      '  p It is late.',
      '  source Ana Ruiz',
    ]);
    expect(outline('<aside class="pull-quote"><p>It is late.</p></aside>')).toEqual([
      'quote',
      '  p It is late.',
    ]);
  });

  it('figures with alt, caption and credit', () => {
    const { body } = read(
      '<figure><img src="/a.jpg" alt="A ferry"><figcaption>At the pier. <span class="credit">Ben Okri</span></figcaption></figure>',
      'https://news.example/x',
    );
    expect(outlineOfBlocks(body)).toEqual(['figure https://news.example/a.jpg alt=A ferry At the pier.']);
    expect(body).toMatchObject([{ credit: 'Ben Okri' }]);
  });

  it('a picture inside a paragraph stands behind it; pixels that count readers are no pictures', () => {
    const fragment = read('<p>The ferry <img src="a.jpg"> left.<img src="t.gif" width="1" height="1"></p>');
    expect(outlineOfBlocks(fragment.body)).toEqual(['p The ferry left.', 'figure a.jpg alt=null']);
    expect(codes(fragment)).toEqual(['picture-without-alt']);
  });

  it('tables with their headers, and cells that span columns', () => {
    expect(
      outline(
        '<table><caption>Fares</caption><tr><th>From<th>To</tr><tr><td>Port<td>Isle</tr><tr><td colspan="2">daily</table>',
      ),
    ).toEqual(['#From | #To', 'Port | Isle', 'daily | ']);
  });

  it('tables that only lay out a page are read cell by cell', () => {
    expect(outline('<table><tr><td><p>One</p><p>Two</p></td><td><h2>Three</h2></td></tr></table>')).toEqual([
      'p One',
      'p Two',
      'h2 Three',
    ]);
  });

  it('rules, and preformatted lines', () => {
    expect(outline('<p>a</p><hr><pre>\none\n two</pre>')).toEqual(['p a', 'rule', 'p one\ntwo']);
  });
});

describe('spans', () => {
  it('emphasis, links and languages', () => {
    const { body } = read(
      '<p>He <em>said <strong>it</strong></em> <a href="/x">here</a>: <span lang="fr">bonjour</span></p>',
      'https://news.example/',
    );
    expect(shown(spansOfBlocks(body))).toEqual([
      'He |none',
      'said |em',
      'it|both',
      ' |none',
      'here|none|https://news.example/x',
      ': |none',
      'bonjour|none|fr',
    ]);
  });

  it.each([
    ['&amp;', '&'],
    ['&nbsp;&mdash;', '—'],
    ['caf&eacute', 'café'],
    ['&#8220;yes&#x201D;', '“yes”'],
    ['&#146;', '’'],
    ['AT&T &copyright', 'AT&T ©right'],
    ['a < b', 'a < b'],
    ['one\r\ntwo</b> three', 'one two three'],
  ])('%j keeps its place', (html, words) => {
    const { body, text } = read(`<p>x ${html} y</p>`);
    const spans = spansOfBlocks(body);
    expect(spans.map((span) => span.text).join('')).toBe(`x ${words} y`);
    for (const { text: part, place } of spans) {
      const written = text.slice(place.start, place.end);
      if (written.length === part.length) expect(written).toBe(part);
      else expect(written).toMatch(/^(?:\s|&[#\w]+;?|<\/b>)+$/);
    }
  });

  it('marks <q> with quotation marks', () => {
    expect(outline('<p>She said <q>no</q>.</p>')).toEqual(['p She said “no”.']);
  });
});

describe('what is never read', () => {
  it('scripts, styles and handlers; their words stand nowhere', () => {
    const fragment = read(
      '<script>alert("x")</script><style>p{}</style><template><p>t</p></template><noscript>n</noscript><p onclick="alert(1)">Ferry</p><svg><text>s</text></svg>',
    );
    expect(JSON.stringify(fragment.body)).not.toMatch(/alert|onclick|"s"|"t"|"n"/);
    expect(outlineOfBlocks(fragment.body)).toEqual(['p Ferry']);
  });

  it('addresses that run code', () => {
    const fragment = read(
      '<p><a href="java&#10;script:alert(1)">Ferry</a> <a href="data:text/html,x">left</a></p>',
    );
    expect(spansOfBlocks(fragment.body).filter(({ href }) => href !== null)).toEqual([]);
    expect(codes(fragment)).toEqual(['link-unsafe', 'link-unsafe']);
  });

  it('what is hidden, embedded or a form; one message a reason names it', () => {
    const fragment = read(
      '<p>Ferry</p><p hidden>One</p><div style="display: none">Two</div><button>Share</button><iframe src="https://video.example/1" title="A film"></iframe>',
    );
    expect(outlineOfBlocks(fragment.body)).toEqual(['p Ferry']);
    expect(fragment.messages.map(({ text }) => text)).toEqual([
      'Left out of the page, hidden on the page: 2 parts, the first "One".',
      'Left out of the page, a form: "Share".',
      'Left out of the page, embedded from elsewhere: "A film".',
    ]);
    expect(new Set(codes(fragment))).toEqual(new Set(['page-parts-left-out']));
  });

  it('struck words are read, and a message says so', () => {
    const fragment = read('<p>It costs <del>£4</del> £5.</p>');
    expect(outlineOfBlocks(fragment.body)).toEqual(['p It costs £4 £5.']);
    expect(codes(fragment)).toEqual(['struck-words-kept']);
  });

  it('relative addresses without a base are words', () => {
    expect(codes(read('<p><a href="/x">Ferry</a></p>'))).toEqual(['link-relative']);
  });
});

describe('hostile nesting', () => {
  it.each([
    ['boxes', '<div>'.repeat(100_000)],
    ['quotations', '<blockquote>'.repeat(100_000)],
    ['tables', '<table><tr><td>'.repeat(30_000)],
    ['lists', '<ul><li>'.repeat(50_000)],
    ['styles', Array.from({ length: 50_000 }, (_, index) => `<b id=${index}>`).join('')],
  ])('%s in each other by thousands are refused', (_, html) => {
    let failure: unknown;
    try {
      read(`${html}Ferry`);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(AppError);
    expect(failure).toMatchObject({ code: 'source-too-nested' });
  });

  it('styles that have to be opened again and again are refused', () => {
    const open = Array.from({ length: 400 }, (_, index) => `<b id=${index}>`).join('');
    expect(() => read(`<p>${open}${'<p>x'.repeat(50_000)}`)).toThrow(AppError);
  });
});
