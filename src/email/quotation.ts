/** Which quotations are set off as blocks: decided here once, so that HTML and plain text agree. */
import type { Block, Figure, Heading, List, Paragraph, Rule, Table } from '../article/block.ts';
import type { Span } from '../article/span.ts';
import type { Speaker } from '../article/speaker.ts';
import { quotationIn } from './quotation-in.ts';

/** A quotation as it is set: a block of its own, with its source under it. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly body: readonly SetBlock[];
  /** The article's own line that names the source. */
  readonly source: readonly Span[] | null;
  /** Whom Lectern names where the article has no such line. */
  readonly speaker: Speaker | null;
}

export type SetBlock = Heading | Paragraph | Quotation | List | Figure | Table | Rule;

type Speakers = ReadonlyMap<string, Speaker>;

function setParagraph(paragraph: Paragraph, speakers: Speakers): readonly SetBlock[] {
  const found = quotationIn(paragraph.spans, speakers);
  if (found === null) return [paragraph];
  const body = [{ ...paragraph, spans: found.quotation }];
  const quotation: Quotation = { kind: 'quotation', body, source: null, speaker: found.speaker };
  return found.leadIn === null ? [quotation] : [{ ...paragraph, spans: found.leadIn }, quotation];
}

/** Both halves in one block, where the same speaker goes on. */
function joined(before: SetBlock | undefined, next: SetBlock | undefined): Quotation | null {
  if (before?.kind !== 'quotation' || next?.kind !== 'quotation') return null;
  if (before.source !== null || next.source !== null || before.speaker?.id !== next.speaker?.id) return null;
  return { ...before, body: [...before.body, ...next.body] };
}

/**
 * The blocks as they are set. A paragraph that is a quotation with its attribution becomes a quotation that names its
 * speaker in full; one that leads in to it with a colon stands before it; neighbours by one speaker are one. The
 * article's words stay, in their order, each once.
 */
export function setBlocks(blocks: readonly Block[], speakers: Speakers): readonly SetBlock[] {
  const set: SetBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'blockQuotation') {
      const speaker = speakers.get(block.attribution.speaker ?? '') ?? null;
      set.push({ kind: 'quotation', body: setInside(block.body, speakers), source: block.source, speaker });
    } else if (block.kind === 'paragraph') {
      const [first, ...rest] = setParagraph(block, speakers);
      const whole = joined(set.at(-1), first);
      if (whole !== null) set.splice(-1, 1, whole);
      else if (first !== undefined) set.push(first, ...rest);
    } else set.push(block);
  }
  return set;
}

/** Inside a quotation paragraphs are the quotation: they are not set off again. */
const setInside = (blocks: readonly Block[], speakers: Speakers): readonly SetBlock[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : setBlocks([block], speakers)));
