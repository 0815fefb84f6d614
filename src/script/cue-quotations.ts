/** Tells a listener where quotations begin and end, where the voices alone do not. */
import type { Article } from '../article/article.ts';
import { hasCues, hasVoices, type Conventions } from './conventions.ts';
import { endWithPause, ownDraft, type Draft, type Quoted } from './draft.ts';
import type { OwnWords } from './own-words/own-words.ts';

export interface CueOptions {
  readonly article: Pick<Article, 'speakers'>;
  readonly own: OwnWords;
  readonly conventions: Conventions;
}

/** A speaker is named again after more sentences than this. */
const longSentences = 2;
const ended = /[.!?…][^\p{L}\p{N}\s]{0,4}$/u;

/**
 * The drafts with the cues that the conventions want: "Quote." and "End quote." around every quotation, balanced and
 * nested, and the speaker's name after many sentences. A quotation goes on where nothing but its next part follows.
 */
export function cueQuotations(drafts: readonly Draft[], options: CueOptions): readonly Draft[] {
  const { conventions } = options;
  if (!hasCues(conventions) && hasVoices(conventions)) return drafts;
  const cued: Draft[] = [];
  let around: readonly Quoted[] = [];
  let run: Draft[] = [];
  for (const draft of drafts) {
    const shared = sharedDepth(around, draft.quotations);
    const named = shared === 0 ? nameAgain(run, draft, options) : [];
    closeAll(cued, { count: around.length - shared, named, options });
    for (let depth = shared; depth < draft.quotations.length; depth += 1)
      cued.push(...cue('quoteOpens', options));
    if (shared === 0) run = [];
    if (draft.quotations.length > 0) run.push(draft);
    around = draft.quotations;
    cued.push(draft);
  }
  closeAll(cued, { count: around.length, named: nameAgain(run, null, options), options });
  return cued;
}

/** How many quotations around one draft are those around the next, from the outermost on. */
function sharedDepth(before: readonly Quoted[], after: readonly Quoted[]): number {
  const isSame = ({ id }: Quoted, next: Quoted | undefined): boolean =>
    next !== undefined && (next.id === id || next.continues);
  const differs = before.findIndex((quoted, depth) => !isSame(quoted, after[depth]));
  return differs === -1 ? before.length : differs;
}

function cue(name: 'quoteOpens' | 'quoteCloses', { own, conventions }: CueOptions): readonly Draft[] {
  if (!hasCues(conventions)) return [];
  return [ownDraft(own[name], { kind: 'announcement', pauseAfterMs: conventions.pauses.label })];
}

interface Closing {
  readonly count: number;
  readonly named: readonly Draft[];
  readonly options: CueOptions;
}

/** Puts the ends of quotations behind the last draft. The silence that it asked for comes after the last of them. */
function closeAll(cued: Draft[], { count, named, options }: Closing): void {
  const closing = [...Array.from({ length: count }, () => cue('quoteCloses', options)).flat(), ...named];
  const last = cued.pop();
  if (last === undefined) return;
  const { label } = options.conventions.pauses;
  if (closing.length === 0) cued.push(last);
  else
    cued.push(
      { ...last, pauseAfterMs: Math.min(last.pauseAfterMs, label) },
      ...endWithPause(closing, last.pauseAfterMs),
    );
}

/** The speaker's name after a long quotation that no voice tells from the report, unless the report goes on from it. */
function nameAgain(
  run: readonly Draft[],
  next: Draft | null,
  { article, own, conventions }: CueOptions,
): readonly Draft[] {
  const last = run.at(-1);
  if (last === undefined || hasVoices(conventions) || !conventions.nameAgain) return [];
  const sentences = run.filter(({ text }) => ended.test(text)).length;
  const goesOn = next !== null && next.block === last.block && next.speaker === null;
  const speaker = article.speakers.find(({ id, kind }) => id === last.speaker && kind !== 'nameless');
  if (sentences <= longSentences || goesOn || speaker === undefined) return [];
  return [
    ownDraft(own.saidBy(speaker.name), { kind: 'narration', pauseAfterMs: conventions.pauses.sentence }),
  ];
}
