/** The body of a plain text: which line begins what. */
import type { Block } from '../../article/block.ts';
import type { SpanWriter } from '../span-writer.ts';
import { readHeading } from './heading.ts';
import { readBareList } from './bare-list.ts';
import { readIndentedQuotation, readMarkedQuotation, readPullQuotation } from './quotation.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { readList } from './list.ts';
import { readParagraph } from './paragraph.ts';
import { readRule } from './rule.ts';
import { readTable } from './table.ts';

/** What the rules share. */
export interface Setting {
  readonly layout: Layout;
  readonly writer: SpanWriter;
  /** How many quotations or lists are open around the lines. */
  readonly depth: number;
  /** The offset behind which no section begins any more: what is left are lines such as "ENDS". */
  readonly lastText: number;
  readonly readBody: (lines: readonly Line[], setting: Setting) => readonly Block[];
}

/** A block read from lines, and the index of the line behind it. Its ids come later. */
export interface Taken {
  readonly block: Block;
  readonly next: number;
}

/** One kind of block: null where the line at `at` begins none of it. */
export type BlockRule = (lines: readonly Line[], at: number, setting: Setting) => Taken | null;

/** In the order in which they are tried. */
const rules: readonly BlockRule[] = [
  readRule,
  readMarkedQuotation,
  readTable,
  readBareList,
  readList,
  readPullQuotation,
  readHeading,
  readIndentedQuotation,
  readParagraph,
];

/** The blocks of a run of lines, without ids. */
export function readBody(lines: readonly Line[], setting: Setting): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const taken = lines[at]?.text === '' ? null : takeBlock(lines, at, setting);
    if (taken !== null) blocks.push(taken.block);
    at = taken?.next ?? at + 1;
  }
  return blocks;
}

function takeBlock(lines: readonly Line[], at: number, setting: Setting): Taken | null {
  for (const rule of rules) {
    const taken = rule(lines, at, setting);
    if (taken !== null) return taken;
  }
  return null;
}
