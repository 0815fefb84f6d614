/** Paragraphs and headings without a sign of Markdown in them, of which most articles consist: they need no parser. */
import type { Heading, Paragraph, Text } from 'mdast';

/** What begins anything inside a paragraph, or an address in it; and other white space than blanks and line feeds. */
const sign = /[\\`*_[\]<&~|@\r\t\0]|:\/\/|www\./i;

const words = /^["“„«‘¿¡\p{L}]/u;
const heading = /^(#{1,6}) [^ #][^#]*$/;

interface Run {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** Of the places of nodes, the offsets alone count. */
const positionOf = ({ start, end }: Run): NonNullable<Text['position']> => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});

const textOf = (run: Run): Text => ({
  type: 'text',
  value: run.part.slice(run.start, run.end),
  position: positionOf(run),
});

const paragraphOf = (run: Run): Paragraph => ({
  type: 'paragraph',
  children: [textOf(run)],
  position: positionOf(run),
});

const headingOf = (run: Run, depth: Heading['depth']): Heading => ({
  type: 'heading',
  depth,
  children: [textOf({ ...run, start: run.start + depth + 1 })],
  position: positionOf(run),
});

/** The blocks of a part that stand between blank lines, as the parser would give them; null where it must be asked. */
export function readPlainBlocks(part: string): (Heading | Paragraph)[] | null {
  if (sign.test(part)) return null;
  const blocks: (Heading | Paragraph)[] = [];
  let at = 0;
  for (const block of part.split(/(\n(?:\n+|$))/)) {
    const run = { part, start: at, end: at + block.length };
    at = run.end;
    if (/^\n*$/.test(block)) continue;
    const mark = heading.exec(block)?.[1];
    const isOneLine = !block.includes('\n');
    if (mark !== undefined && isOneLine && !block.endsWith(' '))
      blocks.push(headingOf(run, mark.length as Heading['depth']));
    else if (block.split('\n').every((line) => words.test(line) && !line.endsWith(' ')))
      blocks.push(paragraphOf(run));
    else return null;
  }
  return blocks;
}
