/** Reading texts, and writing what was read as lines that a person can compare. */
import type { Article } from '../../src/article/article.ts';
import type { Block, ListItem } from '../../src/article/block.ts';
import type { TextSpan } from '../../src/article/span.ts';
import { textOf } from '../../src/article/text.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { readArticle, type ReadRequest } from '../../src/read/read-article.ts';

export type Read = Awaited<ReturnType<typeof readArticle>>;

const encoder = new TextEncoder();

export const readBytes = (bytes: Uint8Array, request: Partial<ReadRequest> = {}): Promise<Read> =>
  readArticle(bytes, { name: 'article.txt', format: null, url: null, ...request });

export const readText = (text: string, request: Partial<ReadRequest> = {}): Promise<Read> =>
  readBytes(encoder.encode(text), request);

export const readMarkdown = (text: string, request: Partial<ReadRequest> = {}): Promise<Read> =>
  readBytes(encoder.encode(text), { name: 'article.md', ...request });

/** The error that reading ends with. */
export async function failureOf(reading: Promise<unknown>): Promise<AppError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected reading to fail');
}

/** The body as lines: "p words", "h2 words", "• item" or "3. item", what is inside indented. */
export const outlineOf = (article: Article): readonly string[] =>
  article.body.flatMap((block) => linesOf(block));

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} ${textOf(block.spans)}`];
    case 'paragraph':
      return [`p ${textOf(block.spans)}`];
    case 'rule':
      return ['rule'];
    case 'blockQuotation':
      return [
        'quote',
        ...inside(block.body),
        ...(block.source === null ? [] : [`  source ${textOf(block.source)}`]),
      ];
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(item, block.ordered ? `${block.start + index}.` : '•'),
      );
    case 'figure':
      return [`figure ${block.src} alt=${block.alt} ${textOf(block.caption)}`.trim()];
    case 'table':
      return block.rows.map((row) =>
        row.map(({ spans, header }) => (header ? '#' : '') + textOf(spans)).join(' | '),
      );
  }
}

const itemLines = (item: ListItem, sign: string): readonly string[] => [
  `${sign} ${textOf(item.spans)}`,
  ...inside(item.body),
];

const inside = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => linesOf(block).map((line) => `  ${line}`));

/** Every span of an article, in order. */
export function spansOf(article: Article): readonly TextSpan[] {
  const lines = [article.headline, article.standfirst].flatMap((line) => line?.spans ?? []);
  return [...lines, ...article.body.flatMap(spansIn)];
}

function spansIn(block: Block | ListItem): readonly TextSpan[] {
  const onlyText = (spans: readonly { readonly kind: string }[]): readonly TextSpan[] =>
    spans.filter((span): span is TextSpan => span.kind === 'text');
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return onlyText(block.spans);
    case 'item':
      return [...onlyText(block.spans), ...block.body.flatMap(spansIn)];
    case 'blockQuotation':
      return [...block.body.flatMap(spansIn), ...onlyText(block.source ?? [])];
    case 'list':
      return block.items.flatMap(spansIn);
    case 'figure':
      return onlyText(block.caption);
    case 'table':
      return block.rows.flat().flatMap(({ spans }) => onlyText(spans));
    case 'rule':
      return [];
  }
}

export const codesOf = ({ messages }: Read): readonly string[] => messages.map(({ code }) => code);
