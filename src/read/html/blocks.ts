/** One handler for each element that is more than a paragraph. */
import type { Block } from '../../article/block.ts';
import type { Element } from './dom.ts';
import { readFigure } from './figure.ts';
import { readHeading } from './heading.ts';
import { readList } from './list.ts';
import { readPreformatted } from './preformatted.ts';
import { isPullQuote, readQuotation } from './quotation.ts';
import { readRule } from './rule.ts';
import type { Setting } from './setting.ts';
import { readTable } from './table.ts';

/** Null where the element turns out to be a box around other blocks. */
type Handler = (element: Element, setting: Setting) => readonly Block[] | null;

const readBox: Handler = (element, setting) =>
  isPullQuote(element) ? readQuotation(element, setting) : null;

export const blockHandlers: Readonly<Record<string, Handler | undefined>> = {
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  ul: readList,
  ol: readList,
  menu: readList,
  blockquote: readQuotation,
  aside: readBox,
  div: readBox,
  section: readBox,
  p: readBox,
  figure: readFigure,
  pre: readPreformatted,
  table: readTable,
  hr: readRule,
};
