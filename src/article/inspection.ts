/** What `lectern inspect --json` prints: a flat account of an article, stable across versions. */
import type { Message } from '../errors/message.ts';
import type { Article } from './article.ts';
import type { Block, BlockKind, List, ListItem } from './block.ts';
import { frontQuotationsOf, quotationsOf, type Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';
import { placeOf, textOf } from './text.ts';
import { walkBlocks } from './walk.ts';

export interface InspectedQuote {
  /** The words at `range`, white space made single blanks: outer marks excluded, inner ones and a final comma kept. */
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly verb: string | null;
  readonly continues: boolean;
  /** [start, end) in the decoded source, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  readonly reason?: string;
}

export interface InspectedList {
  readonly kind: 'agreements' | 'points';
  readonly ordered: boolean;
  readonly leadIn: string | null;
  /** Nested items flattened in order. */
  readonly items: readonly string[];
  readonly reason?: string;
}

export interface InspectedSpeaker {
  readonly name: string;
  readonly role: string | null;
  readonly kind: 'person' | 'body' | 'nameless';
  readonly aliases: readonly string[];
}

export interface Inspection {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly headings: readonly string[];
  readonly quotes: readonly InspectedQuote[];
  readonly lists: readonly InspectedList[];
  readonly messages: readonly Message[];
  readonly speakers?: readonly InspectedSpeaker[];
  readonly body?: readonly { readonly kind: BlockKind | 'item'; readonly text: string }[];
}

export interface InspectOptions {
  /** Adds `body`: every block in order, with the model's kinds. */
  readonly body: boolean;
  /** Adds `speakers`, and to each quotation and list the `reason` why it was taken for one. */
  readonly explain: boolean;
}

export function inspectArticle(
  { article, messages }: Reading,
  { body, explain }: InspectOptions,
): Inspection {
  const blocks = [...walkBlocks(article.body)];
  const lists = article.body.flatMap(function outermost(block): List[] {
    if (block.kind === 'list') return [block];
    return block.kind === 'blockQuotation' ? block.body.flatMap(outermost) : [];
  });
  return {
    headline: textOf(article.headline.spans),
    standfirst: article.standfirst && textOf(article.standfirst.spans),
    publisher: article.publisher,
    byline: article.byline,
    dateline: article.dateline,
    published: article.published,
    language: article.language,
    headings: blocks.filter((block) => block.kind === 'heading').map((block) => textOf(block.spans)),
    quotes: [...frontQuotationsOf(article), ...quotationsOf(article)].map((quote) =>
      inspectQuote(article, quote, explain),
    ),
    lists: lists.map((list) => inspectList(list, explain)),
    messages,
    ...(explain && {
      speakers: article.speakers.map(({ name, role, kind, aliases }) => ({ name, role, kind, aliases })),
    }),
    ...(body && { body: blocks.map((block) => ({ kind: block.kind, text: blockText(block) })) }),
  };
}

function inspectQuote(article: Article, quote: Quotation, explain: boolean): InspectedQuote {
  const { speaker: id, verb, continues, reason } = quote.attribution;
  const speaker = article.speakers.find((candidate) => candidate.id === id) ?? null;
  const range = quote.kind === 'quote' ? quote.place : placeOf(quote.body);
  return {
    text: quote.kind === 'quote' ? textOf(quote.spans) : quote.body.map(wholeText).join(' '),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    verb,
    continues,
    range: [range.start, range.end],
    ...(explain && { reason }),
  };
}

function inspectList(list: List, explain: boolean): InspectedList {
  return {
    kind: list.holds,
    ordered: list.ordered,
    leadIn: list.leadIn?.text ?? null,
    items: itemsOf(list),
    ...(explain && { reason: list.reason }),
  };
}

function itemsOf(list: List): string[] {
  return list.items.flatMap((item) => [
    [textOf(item.spans), ...item.body.filter((block) => block.kind !== 'list').map(blockText)]
      .join(' ')
      .trim(),
    ...item.body.filter((block) => block.kind === 'list').flatMap(itemsOf),
  ]);
}

/** All words of a block, those of the blocks inside it too. */
const wholeText = (block: Block): string => [...walkBlocks([block])].map(blockText).filter(Boolean).join(' ');

/** The words that a block adds to those of the blocks inside it. */
function blockText(block: Block | ListItem): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return textOf(block.spans);
    case 'blockQuotation':
      return block.source === null ? '' : textOf(block.source);
    case 'figure':
      return [block.alt, textOf(block.caption), block.credit].filter(Boolean).join(' ');
    case 'table':
      return [textOf(block.caption), ...block.rows.flat().map((cell) => textOf(cell.spans))].join(' ').trim();
    case 'list':
    case 'rule':
      return '';
  }
}
