/** The laws, for articles of every kind: nothing lost, nothing in another order, no word ever code. */
import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Block, ListItem } from '../../src/article/block.ts';
import type { Span } from '../../src/article/span.ts';
import { flatSpans } from '../../src/email/flat-spans.ts';
import { renderForms } from '../../src/email/render-email.ts';
import type { CompiledTheme } from '../../src/email/theme.ts';
import { articles } from '../support/articles.ts';
import { attribute, named, visibleWords } from './read-html.ts';
import { compiledTheme, edition, fullConfig, narration, render, words } from './support.ts';

let theme: CompiledTheme;
beforeAll(async () => {
  theme = await compiledTheme();
});

const runs = { numRuns: 150, seed: 42 };

const letters = (text: string): string => text.replace(/\s+/gu, '');
const piecesOf = (spans: readonly Span[]): readonly string[] =>
  flatSpans(spans).map(({ text }) => letters(text));

/** The words of a block in the order in which it is read. */
function wordsOf(block: Block | ListItem): readonly string[] {
  if (block.kind === 'rule') return [];
  if (block.kind === 'list') return block.items.flatMap(wordsOf);
  if (block.kind === 'item') return [...piecesOf(block.spans), ...block.body.flatMap(wordsOf)];
  if (block.kind === 'blockQuotation')
    return [...block.body.flatMap(wordsOf), ...piecesOf(block.source ?? [])];
  if (block.kind === 'figure')
    return [letters(block.alt ?? ''), ...piecesOf(block.caption), letters(block.credit ?? '')];
  if (block.kind === 'table')
    return [...piecesOf(block.caption), ...block.rows.flat().flatMap(({ spans }) => piecesOf(spans))];
  return piecesOf(block.spans);
}

const wordsOfArticle = ({ headline, standfirst, body }: Article): readonly string[] => [
  ...piecesOf(headline.spans),
  ...piecesOf(standfirst?.spans ?? []),
  ...body.flatMap(wordsOf),
];

/** The first of the pieces that does not stand after those before it; null where all do. */
function firstLost(pieces: readonly string[], text: string): string | null {
  const all = letters(text);
  let from = 0;
  for (const piece of pieces) {
    const at = all.indexOf(piece, from);
    if (at < 0) return piece;
    from = at + piece.length;
  }
  return null;
}

const forms = (article: Article & { readonly language: string }) =>
  renderForms(edition(article, { narration: narration(61_000) }), { config: fullConfig, theme });

describe('nothing is lost', () => {
  it('in email.html, and nothing changes places', () => {
    fc.assert(
      fc.property(articles, ({ article }) => {
        expect(firstLost(wordsOfArticle(article), visibleWords(forms(article).html))).toBeNull();
      }),
      runs,
    );
  });

  it('in email.txt, and nothing changes places', () => {
    fc.assert(
      fc.property(articles, ({ article }) => {
        expect(firstLost(wordsOfArticle(article), forms(article).text)).toBeNull();
      }),
      runs,
    );
  });
});

describe('every email', () => {
  it('has an outline without gaps, links that say where they go, and pictures that are described', () => {
    fc.assert(
      fc.property(articles, ({ article }) => {
        const { html, text } = forms(article);
        const levels = named(html, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
          Number(tagName.slice(1)),
        );
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
        const targets = new Map<string, string | null>();
        for (const link of named(html, 'a')) {
          const label = letters(
            visibleWords(`<p>${link.childNodes.map((node) => ('value' in node ? node.value : '')).join('')}`),
          );
          const target = attribute(link, 'href');
          expect(text).toContain(target);
          if (label !== '') expect(targets.get(label.toLowerCase()) ?? target).toBe(target);
          if (label !== '') targets.set(label.toLowerCase(), target);
        }
        for (const image of named(html, 'img')) expect(attribute(image, 'alt')).not.toBeNull();
      }),
      runs,
    );
  });

  it('is the same for the same article', () => {
    fc.assert(
      fc.property(articles, ({ article }) => {
        expect(forms(article)).toEqual(forms(article));
      }),
      { ...runs, numRuns: 20 },
    );
  });
});

const hostile = fc.constantFrom(
  '{{subject}}',
  '{{{headline}}}',
  '{{#each blocks}}',
  '{{> words}}',
  '{{constructor.constructor "alert(1)"}}',
  '${process.exit(1)}',
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<mj-raw>{{headline}}</mj-raw>',
  '<!--[if mso]><table><![endif]-->',
  '"]]>',
  '" onmouseover="alert(1)',
  "'; drop table",
  '%%EMAIL%%',
  '*|FNAME|*',
  '&lt;b&gt; &amp;amp;',
  '\u0000\u0085\u009F\uD800',
  'a\r\nBcc: all@courier.example\r\n\r\n<b>',
  '=?utf-8?B?QmNj?=',
  '\u202Eright to left\u202C',
);

/** An article with hostile words in every place that takes words. */
const poisoned = fc
  .tuple(articles, fc.array(hostile, { minLength: 1, maxLength: 4 }))
  .map(([{ article }, parts]) => {
    const poison = parts.join(' ');
    const spans = [words(poison)];
    const body: Block[] = article.body.map((block) =>
      block.kind === 'paragraph' || block.kind === 'heading' ? { ...block, spans } : block,
    );
    const poisonedArticle: Article & { readonly language: string } = {
      ...article,
      body,
      headline: { spans, place: article.headline.place },
      publisher: poison,
      byline: [poison],
      dateline: poison,
      speakers: article.speakers.map((each) => ({ ...each, name: poison, role: poison })),
    };
    return { article: poisonedArticle, poison };
  });

describe('no word of an article is code', () => {
  it('in email.html: it is read as it was written', () => {
    fc.assert(
      fc.property(poisoned, ({ article, poison }) => {
        const { html } = forms(article);
        expect(html).not.toMatch(/\{\{|%%/u);
        expect(named(html, 'script', 'mj-raw', 'b')).toEqual([]);
        expect(
          [...named(html, 'p', 'a', 'td', 'blockquote', 'div')].some(
            (each) => attribute(each, 'onmouseover') !== null,
          ),
        ).toBe(false);
        // oxlint-disable-next-line no-control-regex -- the controls are what must not be there
        expect(html).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u);
        const shown = poison
          .replaceAll('\u0000', '')
          .replaceAll('\u009F', '')
          .replaceAll('\u0085', ' ')
          .replace(/\p{Cs}/gu, '\uFFFD');
        expect(letters(visibleWords(html))).toContain(letters(shown));
        expect(html.match(/<!--\[if/gu)?.length).toBe(html.match(/<!\[endif\]-->/gu)?.length);
      }),
      runs,
    );
  });

  it('in email.eml: it ends no header', async () => {
    await fc.assert(
      fc.asyncProperty(poisoned, async ({ article }) => {
        const { eml } = await render(edition(article), { publisher: null });
        const names = (await PostalMime.parse(eml)).headers.map(({ key }) => key);
        expect(names).not.toContain('bcc');
        expect(new Set(names).size).toBe(names.length);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      }),
      { ...runs, numRuns: 60 },
    );
  });
});
