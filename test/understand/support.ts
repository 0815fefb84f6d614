import type { Article } from '../../src/article/article.ts';
import type { Block, ListItem } from '../../src/article/block.ts';
import type { Range, SourceText } from '../../src/article/source.ts';
import type { QuoteSpan, Span, TextSpan } from '../../src/article/span.ts';
import type { Speaker } from '../../src/article/speaker.ts';
import { textOf } from '../../src/article/text.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { understand } from '../../src/understand/understand.ts';

/** A span of plain text that stands at `start` of its source as it is. */
export const verbatim = (text: string, start: number): TextSpan => ({
  kind: 'text',
  text,
  place: { start, end: start + text.length },
  emphasis: 'none',
  href: null,
  language: null,
});

interface Line extends Range {
  readonly text: string;
}

const bullet = /^\s*(?:•|-|\d+\.)\s+/;

/**
 * An article from a source in the plainest of forms: a headline, then lines. `# ` begins a heading, `• ` or `1. ` a list
 * item, `> ` a block quotation; every other line is a paragraph.
 */
export function articleFrom(
  text: string,
  language: string | null = 'en',
): { article: Article; source: SourceText } {
  const lines: Line[] = [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.text.trim() !== '');
  const [headline, ...rest] = lines;
  if (headline === undefined) throw new Error('articleFrom: expected a headline');
  let id = 0;
  const next = (): string => `b${++id}`;
  const body: Block[] = [];
  for (const line of rest) {
    const mark = /^(?:# |> |\s*(?:•|-|\d+\.)\s+)/.exec(line.text)?.[0] ?? '';
    const start = line.start + mark.length;
    const place = { start, end: line.end };
    const spans = [verbatim(line.text.slice(mark.length), start)];
    if (mark === '# ') body.push({ kind: 'heading', id: next(), level: 2, place, spans });
    else if (mark === '> ') {
      const [outer, inner] = [next(), next()];
      const attribution = { speaker: null, verb: null, phrase: null, continues: false, reason: '' };
      const paragraph: Block = { kind: 'paragraph', id: inner, place, spans };
      body.push({
        kind: 'blockQuotation',
        id: outer,
        place,
        quote: 'q0',
        body: [paragraph],
        source: null,
        attribution,
      });
    } else if (bullet.test(line.text)) {
      const last = body.at(-1);
      if (last?.kind === 'list') {
        const item: ListItem = { kind: 'item', id: next(), place, spans, body: [] };
        body[body.length - 1] = { ...last, items: [...last.items, item] };
      } else {
        const [list, item] = [next(), next()];
        const items: ListItem[] = [{ kind: 'item', id: item, place, spans, body: [] }];
        const ordered = /\d/.test(mark);
        body.push({
          kind: 'list',
          id: list,
          place,
          holds: 'points',
          reason: '',
          ordered,
          start: 1,
          leadIn: null,
          items,
        });
      }
    } else body.push({ kind: 'paragraph', id: next(), place, spans });
  }
  const article: Article = {
    language,
    headline: { spans: [verbatim(headline.text, headline.start)], place: headline },
    standfirst: null,
    publisher: null,
    byline: [],
    dateline: null,
    published: null,
    url: null,
    body,
    speakers: [],
  };
  return { article, source: { name: 'test', text } };
}

export interface FoundQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly verb: string | null;
  readonly continues: boolean;
}

export const spansOf = (block: Block | ListItem): readonly Span[] => {
  if (block.kind === 'figure' || block.kind === 'table') return block.caption;
  return 'spans' in block ? block.spans : [];
};

/** Every quotation span of an article, in order. */
export const quoteSpansOf = (article: Article): readonly QuoteSpan[] =>
  [...walkBlocks(article.body)].flatMap((block) => spansOf(block).filter((span) => span.kind === 'quote'));

/** The quotations of an article as `inspect` would list them. */
export function quotesOf(article: Article): readonly FoundQuote[] {
  const speakers = new Map<string, Speaker>(article.speakers.map((speaker) => [speaker.id, speaker]));
  return quoteSpansOf(article).map(({ spans, attribution }) => {
    const speaker = attribution.speaker === null ? undefined : speakers.get(attribution.speaker);
    const { verb, continues } = attribution;
    return {
      text: textOf(spans),
      speaker: speaker?.name ?? null,
      role: speaker?.role ?? null,
      verb,
      continues,
    };
  });
}

/** Understands body lines under a neutral headline. */
export function understandText(body: string, language: string | null = 'en'): Article & { language: string } {
  const { article, source } = articleFrom(`News of the day\n\n${body}`, language);
  return understand(article, source).article;
}

/** "text | speaker" of every quotation, with "+" before one that continues. */
export const saidIn = (body: string, language: string | null = 'en'): readonly string[] =>
  quotesOf(understandText(body, language)).map(
    ({ text, speaker, continues }) => `${continues ? '+ ' : ''}${text} | ${speaker ?? 'nobody'}`,
  );
