import type { Block } from '../../article/block.ts';
import type { SourceText } from '../../article/source.ts';
import { textOf } from '../../article/text.ts';
import type { PlacedFrontLine } from '../front/facts.ts';
import { readFrontLine, type FrontLine } from '../front/front-line.ts';
import { onlyText, linesOf } from './span-lines.ts';

/** How many blocks below the headline may hold byline and dates. */
const furthest = 3;

export interface TakenCredits {
  readonly facts: readonly PlacedFrontLine[];
  readonly body: readonly Block[];
}

/** Takes the paragraphs near the top that say who wrote the article and when, and nothing else, out of the body. */
export function takeCredits(blocks: readonly Block[], source: SourceText): TakenCredits {
  const facts: PlacedFrontLine[] = [];
  const body = blocks.filter((block, index) => {
    const lines = index < furthest ? readCredits(block, source) : null;
    facts.push(...(lines ?? []).map((line) => ({ line, offset: block.place.start })));
    return lines === null;
  });
  return { facts, body };
}

function readCredits(block: Block, source: SourceText): readonly FrontLine[] | null {
  if (block.kind !== 'paragraph') return null;
  const whole = readFrontLine(textOf(block.spans).trim());
  if (whole !== null) return [whole];
  const lines = linesOf(onlyText(block.spans), source.text).map((line) => readFrontLine(textOf(line).trim()));
  const read = lines.filter((line) => line !== null);
  return read.length > 0 && read.length === lines.length ? read : null;
}
