import type { Block, Heading, List } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { agreementIn, deniesAgreement } from './agreement.ts';
import { leadInFrom } from './lead-in.ts';

type Judgement = Pick<List, 'holds' | 'reason' | 'leadIn'>;

interface Surroundings {
  readonly before: Block | undefined;
  readonly heading: Heading | null;
  /** Whether it is the first list under the heading: a later one needs a lead-in to belong to it. */
  readonly first: boolean;
}

function judgeList({ before, heading, first }: Surroundings, lexicon: Lexicon): Judgement {
  const leadIn = leadInFrom(before, lexicon);
  const inLeadIn = leadIn && agreementIn(leadIn.text, lexicon);
  if (inLeadIn !== null) return { holds: 'agreements', reason: `its lead-in says “${inLeadIn}”`, leadIn };
  const denied = leadIn === null ? !first : deniesAgreement(leadIn.text, lexicon);
  const inHeading = heading === null || denied ? null : agreementIn(textOf(heading.spans), lexicon);
  if (inHeading !== null) return { holds: 'agreements', reason: `its heading says “${inHeading}”`, leadIn };
  const reason =
    leadIn === null ? 'nothing before it speaks of agreements' : 'its lead-in does not speak of agreements';
  return { holds: 'points', reason, leadIn };
}

/** What each list of a body holds, and why, by its id. Lists inside lists are judged by what stands before them there. */
export function judgeLists(body: readonly Block[], lexicon: Lexicon): ReadonlyMap<string, Judgement> {
  const judged = new Map<string, Judgement>();
  judgeBody(body, lexicon, judged);
  return judged;
}

function judgeBody(body: readonly Block[], lexicon: Lexicon, judged: Map<string, Judgement>): void {
  let before: Block | undefined;
  let heading: Heading | null = null;
  let first = true;
  for (const block of body) {
    if (block.kind === 'heading') {
      heading = block;
      first = true;
    } else if (block.kind === 'blockQuotation') judgeBody(block.body, lexicon, judged);
    else if (block.kind === 'list') {
      judged.set(block.id, judgeList({ before, heading, first }, lexicon));
      first = false;
      for (const item of block.items) if (item.body.length > 0) judgeBody(item.body, lexicon, judged);
    }
    before = block;
  }
}
