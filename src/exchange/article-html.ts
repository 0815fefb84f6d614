/** The words of an article as XHTML, plain enough for every system that takes articles, and read back as they were. */
import type { Block, Figure, List, ListItem, Table, TableCell } from '../article/block.ts';
import type { Span, TextSpan } from '../article/span.ts';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const quoted = (value: string): string => `"${escapeXml(value).replaceAll('"', '&quot;')}"`;

type Writer = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string };

const writers: Writer = {
  heading: ({ level, spans }) => `<h${level}>${formatSpans(spans)}</h${level}>`,
  paragraph: ({ spans }) => `<p>${formatSpans(spans)}</p>`,
  blockQuotation: ({ body, source }) =>
    `<blockquote>${formatBlocks(body)}${source === null ? '' : `<footer>${formatSpans(source)}</footer>`}</blockquote>`,
  list: formatList,
  figure: formatFigure,
  table: formatTable,
  rule: () => '<hr/>',
};

/** Blocks, in order, without white space between them that the article does not have. */
export const formatBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block) => (writers[block.kind] as (block: Block) => string)(block)).join('');

function formatList({ ordered, start, items }: List): string {
  const inside = items.map(formatItem).join('');
  return ordered ? `<ol${start === 1 ? '' : ` start="${start}"`}>${inside}</ol>` : `<ul>${inside}</ul>`;
}

const formatItem = ({ spans, body }: ListItem): string =>
  `<li>${formatSpans(spans)}${formatBlocks(body)}</li>`;

function formatFigure({ src, alt, caption, credit }: Figure): string {
  const image = `<img${src === null ? '' : ` src=${quoted(src)}`}${alt === null ? '' : ` alt=${quoted(alt)}`}/>`;
  const made = credit === null ? '' : `<span class="credit">${escapeXml(credit)}</span>`;
  const words = `${formatSpans(caption)}${caption.length > 0 && made !== '' ? ' ' : ''}${made}`;
  return `<figure>${image}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>`;
}

/** A head, be it an empty one, tells a table of data from one that lays out a page. */
function formatTable({ caption, rows }: Table): string {
  const [first, ...others] = rows;
  const isHead = first !== undefined && first.length > 0 && first.every(({ header }) => header);
  const title = caption.length === 0 ? '' : `<caption>${formatSpans(caption)}</caption>`;
  const body = (isHead ? others : rows).map(formatRow).join('');
  return `<table>${title}<thead>${isHead ? formatRow(first) : ''}</thead><tbody>${body}</tbody></table>`;
}

const formatRow = (cells: readonly TableCell[]): string =>
  `<tr>${cells.map(({ header, spans }) => (header ? `<th>${formatSpans(spans)}</th>` : `<td>${formatSpans(spans)}</td>`)).join('')}</tr>`;

/** Running text; quotations with the marks that they were printed with. */
export const formatSpans = (spans: readonly Span[]): string =>
  spans
    .map((span) =>
      span.kind === 'text'
        ? formatText(span)
        : escapeXml(span.open) + formatSpans(span.spans) + escapeXml(span.close),
    )
    .join('');

function formatText({ text, emphasis, href, language }: TextSpan): string {
  const words = escapeXml(text).replaceAll('\n', '<br/>');
  const inLanguage = language === null ? words : `<span lang=${quoted(language)}>${words}</span>`;
  const strong = emphasis === 'strong' || emphasis === 'both' ? `<strong>${inLanguage}</strong>` : inLanguage;
  const set = emphasis === 'em' || emphasis === 'both' ? `<em>${strong}</em>` : strong;
  return href === null ? set : `<a href=${quoted(href)}>${set}</a>`;
}
