import type { Span } from '../../article/span.ts';
import type { Attribution } from '../../article/speaker.ts';
import type { Verdict } from '../attribution/verdict.ts';
import { type Flow, printedTokens } from '../flow/flow.ts';
import type { Stretch } from '../marks/stretch.ts';
import { type Quotation, spansWithQuotes } from './quote-spans.ts';

/** All that is known of an article's quoted stretches; `verdicts` and `ids` go by the stretch's index. */
export interface Judged {
  readonly flows: readonly Flow[];
  readonly stretches: readonly Stretch[];
  readonly verdicts: readonly Verdict[];
  /** `Speaker.id` of who says each. */
  readonly ids: readonly (string | null)[];
}

function attributionOf({ flows, verdicts, ids }: Judged, index: number): Attribution | null {
  const verdict = verdicts[index];
  if (verdict === undefined || verdict.kind === 'plain') return null;
  const { source, cue, head, said, reason } = verdict;
  const flow = source === null ? undefined : flows[source.flow];
  const phrase =
    flow && source ? printedTokens(flow, source.range.from, source.range.to) : (said?.name ?? null);
  return {
    speaker: ids[index] ?? null,
    verb: cue?.verb ?? said?.verb ?? null,
    phrase,
    continues: head !== index,
    reason,
  };
}

export interface WrittenQuotations {
  /** The spans of every block that holds quotations, by its id. */
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** Block quotations by their block's id. */
  readonly blockQuotations: ReadonlyMap<
    string,
    { readonly quote: string; readonly attribution: Attribution }
  >;
}

/** Numbers the quotations in the order of the article and sets them out. */
export function writeQuotations(judged: Judged): WrittenQuotations {
  const { flows, stretches } = judged;
  const spans = new Map<string, readonly Span[]>();
  const blockQuotations = new Map<string, { quote: string; attribution: Attribution }>();
  let number = 0;
  for (let index = 0; index < stretches.length;) {
    const place = stretches[index]?.passage ?? 0;
    const passage = flows[place]?.passage;
    const quotations: Quotation[] = [];
    for (let stretch = stretches[index]; stretch?.passage === place; stretch = stretches[++index]) {
      const attribution = attributionOf(judged, index);
      if (attribution === null) continue;
      const id = `q${++number}`;
      if (passage?.kind === 'set-off')
        blockQuotations.set(passage.quotation ?? '', { quote: id, attribution });
      else quotations.push({ id, stretch, attribution });
    }
    if (passage?.block && quotations.length > 0)
      spans.set(passage.block, spansWithQuotes(passage, quotations));
  }
  return { spans, blockQuotations };
}
