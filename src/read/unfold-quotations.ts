/** Block quotations that are no one's words alone: “…,” said Marek Duda. “…” */
import type { Block, BlockQuotation, Paragraph } from '../article/block.ts';
import { textOf } from '../article/text.ts';

const pairs = ['“”', '""', '«»', '»«', '„“', '„”', '「」'];
/** Marked words with which a paragraph opens; they end as words do that somebody is about to be named for. */
const opening = pairs.map(
  ([open = '', close = '']) => `${open}[^${open}${close}]+(?:[,!?…—–]\\s?${close}|${close},)`,
);
/** What stands behind them: a verb and a name, in small letters or large, and no more marked words at once. */
const reported = new RegExp(`^(?:${opening.join('|')})\\s+[\\p{L}’'-]+,?\\s+\\p{L}`, 'u');

/**
 * The blocks, with block quotations that hold the reporter's own sentence as well (and have no line that names their source)
 * as the paragraphs that they are, so that the marks tell whose words are whose.
 */
export const unfoldQuotations = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'blockQuotation' && isReport(block) ? block.body : [block]));

const isReport = ({ source, body }: BlockQuotation): boolean =>
  source === null && body.every(isParagraph) && body.some(({ spans }) => reported.test(textOf(spans)));

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';
