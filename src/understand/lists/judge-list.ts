import type { Block, Heading, List } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { leadInFrom, wordsIn } from './lead-in.ts';

type Judgement = Pick<List, 'holds' | 'reason' | 'leadIn'>;

const wordOf = (text: string, lexicon: Lexicon | null): string | undefined =>
  lexicon === null ? undefined : wordsIn(text).find((word) => lexicon.agreements.has(word));

function judgeList(before: Block | undefined, heading: Heading | null, lexicon: Lexicon | null): Judgement {
  const leadIn = leadInFrom(before, lexicon);
  const inLeadIn = leadIn && wordOf(leadIn.text, lexicon);
  if (inLeadIn) return { holds: 'agreements', reason: `its lead-in says “${inLeadIn}”`, leadIn };
  const inHeading = heading && wordOf(textOf(heading.spans), lexicon);
  if (inHeading) return { holds: 'agreements', reason: `its heading says “${inHeading}”`, leadIn };
  const reason =
    leadIn === null ? 'nothing before it speaks of agreements' : 'its lead-in does not speak of agreements';
  return { holds: 'points', reason, leadIn };
}

/** What each list of a body holds, and why, by its id. Lists inside lists are judged by what stands before them there. */
export function judgeLists(body: readonly Block[], lexicon: Lexicon | null): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>();
  judgeBody(body, lexicon, judged);
  return judged;
}

function judgeBody(body: readonly Block[], lexicon: Lexicon | null, judged: Map<string, Judgement>): void {
  let heading: Heading | null = null;
  for (const [index, block] of body.entries()) {
    if (block.kind === 'heading') heading = block;
    if (block.kind === 'blockQuotation') judgeBody(block.body, lexicon, judged);
    if (block.kind !== 'list') continue;
    judged.set(block.id, judgeList(body[index - 1], heading, lexicon));
    for (const item of block.items) judgeBody(item.body, lexicon, judged);
  }
}
