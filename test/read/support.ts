/** Reading texts, and writing what was read as lines that a person can compare. */
import type { Article } from '../../src/article/article.ts';
import type { Block } from '../../src/article/block.ts';
import type { Span, TextSpan } from '../../src/article/span.ts';
import { textOf } from '../../src/article/text.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { readArticle, type ReadOneRequest } from '../../src/read/read-article.ts';

export type Read = Awaited<ReturnType<typeof readArticle>>;

const encoder = new TextEncoder();

export const readBytes = (bytes: Uint8Array, request: Partial<ReadOneRequest> = {}): Promise<Read> =>
  readArticle(bytes, { name: 'article.txt', format: null, url: null, ...request });

export const readText = (text: string, request: Partial<ReadOneRequest> = {}): Promise<Read> =>
  readBytes(encoder.encode(text), request);

export const readMarkdown = (text: string, request: Partial<ReadOneRequest> = {}): Promise<Read> =>
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

type ByKind<T> = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly T[] };

const each =
  <T>(table: ByKind<T>) =>
  (block: Block): readonly T[] =>
    (table[block.kind] as (block: Block) => readonly T[])(block);

/** The body as lines: "p words", "h2 words", "• item" or "3. item", what is inside indented. */
export const outlineOf = (article: Article): readonly string[] => outlineOfBlocks(article.body);

export const outlineOfBlocks = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(linesOf);

const inside = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(linesOf).map((line) => `  ${line}`);

const linesOf: (block: Block) => readonly string[] = each<string>({
  heading: ({ level, spans }) => [`h${level} ${textOf(spans)}`],
  paragraph: ({ spans }) => [`p ${textOf(spans)}`],
  rule: () => ['rule'],
  blockQuotation: ({ body, source }) => [
    'quote',
    ...inside(body),
    ...(source === null ? [] : [`  source ${textOf(source)}`]),
  ],
  list: ({ items, ordered, start }) =>
    items.flatMap(({ spans, body }, index) => [
      `${ordered ? `${start + index}.` : '•'} ${textOf(spans)}`,
      ...inside(body),
    ]),
  figure: ({ src, alt, caption }) => [`figure ${src} alt=${alt} ${textOf(caption)}`.trim()],
  table: ({ rows }) =>
    rows.map((row) => row.map(({ spans, header }) => (header ? '#' : '') + textOf(spans)).join(' | ')),
});

/** Every span of an article, in order. */
export function spansOf(article: Article): readonly TextSpan[] {
  const lines = [article.headline, article.standfirst].flatMap((line) => onlyText(line?.spans ?? []));
  return [...lines, ...spansOfBlocks(article.body)];
}

export const spansOfBlocks = (blocks: readonly Block[]): readonly TextSpan[] => blocks.flatMap(spansIn);

const onlyText = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.filter((span) => span.kind === 'text');

const spansIn: (block: Block) => readonly TextSpan[] = each<TextSpan>({
  heading: ({ spans }) => onlyText(spans),
  paragraph: ({ spans }) => onlyText(spans),
  rule: () => [],
  blockQuotation: ({ body, source }) => [...body.flatMap(spansIn), ...onlyText(source ?? [])],
  list: ({ items }) => items.flatMap(({ spans, body }) => [...onlyText(spans), ...body.flatMap(spansIn)]),
  figure: ({ caption }) => onlyText(caption),
  table: ({ rows }) => rows.flat().flatMap(({ spans }) => onlyText(spans)),
});

export const codesOf = ({ messages }: Read): readonly string[] => messages.map(({ code }) => code);
