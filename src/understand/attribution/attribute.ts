import { type Cue, verbOf } from '../cues/cue.ts';
import { findCues } from '../cues/find-cues.ts';
import { isNobody } from '../cues/clause-subject.ts';
import type { Clause } from '../cues/phrase.ts';
import { type Flow, printedTokens } from '../flow/flow.ts';
import { standsInsideName } from '../flow/title.ts';
import type { TokenRange } from '../flow/token.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { governingCue, isReportedBy } from './governing-cue.ts';
import { askedByNobody, reportedOfNobody, saidByNobody } from './of-nobody.ts';
import { Memory, type Told } from './memory.ts';
import { reasonFor } from './reasons.ts';
import { sourceRef } from './rule.ts';
import { judgeWithoutCue } from './rules.ts';
import { isNickname, isScareQuote } from './scare.ts';
import type { Scene } from './scene.ts';
import { judgeSetOff } from './set-off.ts';
import type { Quotation, Verdict } from './verdict.ts';

interface Work {
  readonly flows: readonly Flow[];
  readonly stretches: readonly Stretch[];
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly verdicts: Verdict[];
  /** The first stretch that each cue governs. */
  readonly heads: Map<Cue, number>;
}

/** Judges every stretch of an article, in order: a verdict for each. */
export function attribute(
  flows: readonly Flow[],
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): readonly Verdict[] {
  const memory = new Memory((flow, sentence) => {
    const clause = clauseAt(flow, sentence, lexicon);
    return clause === null ? null : toldBy(clause, { flow, sentence }, findCues(clause));
  });
  const work: Work = { flows, stretches, lexicon, memory, verdicts: [], heads: new Map() };
  for (const flow of flows) judgeFlow(work, flow);
  return work.verdicts;
}

function judgeFlow(work: Work, flow: Flow): void {
  const { kind, quotation } = flow.passage;
  if (kind === 'front' || kind === 'source') return;
  if (kind === 'set-off') {
    if (quotation !== null) work.verdicts.push(judgeSetOff(work, flow, work.verdicts.length));
    return;
  }
  for (let sentence = 0; sentence < flow.sentences.length; sentence++) judgeSentence(work, flow, sentence);
}

/** Keeps who spoke last, and who did before where that was somebody else. */
function remember(
  { memory, verdicts }: Work,
  verdict: Quotation,
  { stretch, scene }: { readonly stretch: number; readonly scene: Scene },
): void {
  // "“Late!” The captain struck the table. “Why?”": whoever acts between them says both.
  const sameTurn = memory.last?.flow === scene.flow.index && verdict.cue?.verb === null;
  const before = memory.last === null ? undefined : verdicts[memory.last.stretch];
  if (
    before?.kind === 'quotation' &&
    before.source !== verdict.source &&
    before.cue !== verdict.cue &&
    !sameTurn
  ) {
    memory.other = memory.last?.stretch ?? null;
  }
  memory.last = { stretch, head: verdict.head, flow: scene.flow.index, sentence: scene.sentence };
  if (scene.at === scene.clause.sentence.from) memory.direct = memory.last;
}

const isTold = ({ source, kind }: Cue): boolean => source !== null && kind !== 'label' && kind !== 'mind';

function clauseAt({ tokens, sentences }: Flow, sentence: number, lexicon: Lexicon): Clause | null {
  const range = sentences[sentence];
  return range === undefined ? null : { tokens, sentence: range, lexicon };
}

/** "before the campaign |began|, they left": a verb that tells of speaking only beside quoted words. */
const isAspectual = (clause: Clause, cue: Cue): boolean => verbOf(clause, cue)?.kind === 'aspectual';

/** How many cues of a sentence are asked whether they report the last one. */
const mostOuter = 16;

/** Who is told to speak in a sentence with such cues: who reports what the last speech verb says, else the last source. */
function toldBy(
  clause: Clause,
  { flow, sentence }: { readonly flow: Flow; readonly sentence: number },
  cues: readonly Cue[],
): Told | null {
  const names = ({ kind, source }: Cue): boolean =>
    source !== null && (kind !== 'speech' || !isNobody(clause, source));
  const last = cues.findLastIndex((one) => isTold(one) && !isAspectual(clause, one) && names(one));
  let cue = cues[last] ?? cues.findLast(names);
  for (let index = last - 1; index >= Math.max(0, last - mostOuter); index--) {
    const outer = cues[index];
    if (cue === undefined || outer === undefined) break;
    if (isTold(outer) && isReportedBy(clause, { inner: cue, outer })) cue = outer;
  }
  return cue === undefined ? null : { cue, source: sourceRef(flow, cue), flow: flow.index, sentence };
}

function holdsQuote({ tokens }: Flow, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if ((tokens[index]?.quote ?? -1) >= 0) return true;
  return false;
}

/**
 * A quotation that goes on with one that the paragraph before left open and for which nobody was named: whoever says
 * this one says that one too.
 */
function joinOpen({ verdicts }: Work, { memory, before, at, stretches }: Scene, verdict: Verdict): Verdict {
  const open = memory.last;
  if (verdict.kind === 'plain' || verdict.source === null || open === null || at !== 0) return verdict;
  const head = verdicts[open.head];
  if (open.flow !== before?.index || stretches[open.stretch]?.closed !== false) return verdict;
  if (head?.kind !== 'quotation' || head.source !== null) return verdict;
  const { cue, source } = verdict;
  const reason = 'goes on in the next paragraph, which names its speaker';
  for (let index = open.head; index <= open.stretch; index++) {
    const one = verdicts[index];
    if (one?.kind === 'quotation' && one.head === open.head)
      verdicts[index] = { ...one, cue, source, reason };
  }
  return { ...verdict, head: open.head };
}

function judgeSentence(work: Work, flow: Flow, sentence: number): void {
  const { lexicon, stretches, flows, memory, verdicts, heads } = work;
  const own = flow.sentences[sentence];
  if (own !== undefined && !holdsQuote(flow, own)) {
    memory.pass(flow, sentence);
    return;
  }
  const clause = clauseAt(flow, sentence, lexicon);
  if (clause === null) return;
  const { sentence: range } = clause;
  const cues = findCues(clause);
  const before = flows[flow.index - 1];
  for (let at = range.from; at < range.to; at++) {
    const token = flow.tokens[at];
    const stretch = stretches[token?.quote ?? -1];
    if (token === undefined || stretch === undefined) continue;
    const scene: Scene = {
      flow,
      clause,
      sentence,
      at,
      token,
      stretch,
      stretches,
      flows,
      before,
      memory,
      verdicts,
    };
    const verdict = judge(scene, cues, heads);
    const joined = joinOpen(work, scene, verdict);
    if (joined.kind === 'quotation') remember(work, joined, { stretch: token.quote, scene });
    verdicts[token.quote] = joined;
  }
  const told = toldBy(clause, { flow, sentence }, cues);
  if (told !== null) memory.hear(told);
}

/** Whether the words inside the marks ask for the sentence to go on: they end in a comma, or in no full stop. */
function goesOn({ flow, token, at }: Scene): boolean {
  return ',?!—–-…'.includes(token.sign) || flow.tokens[at + 1]?.text === ',';
}

/** Whether words are quoted as they were spoken: after a comma or a colon, or with a capital letter. */
function isDirect({ flow, stretch, at }: Scene): boolean {
  const sign = flow.tokens[at - 1]?.text ?? '';
  return sign === ',' || sign === ':' || /^\p{Lu}/u.test(flow.passage.text[stretch.start] ?? '');
}

const isPredicate = ({ flow, stretch, clause: { lexicon } }: Scene): boolean =>
  lexicon.auxiliaries.has(
    /^[a-z’']+/.exec(flow.passage.text.slice(stretch.start, stretch.start + 16))?.[0].replace('’', "'") ?? '',
  );

/** Passages in which marks set off titles and catchwords more often than words spoken: only a cue makes a quotation. */
const isTerse = ({ flow: { passage } }: Scene): boolean =>
  passage.kind === 'heading' || passage.kind === 'caption';

function judge(scene: Scene, cues: readonly Cue[], heads: Map<Cue, number>): Verdict {
  if (scene.token.kind === 'title') {
    const { flow: home, stretch, at: place } = scene;
    const inside = standsInsideName(home.passage.text, stretch, home.tokens[place - 1]);
    return { kind: 'plain', reason: inside ? 'what somebody is called' : 'the title of a work' };
  }
  if (isNickname(scene)) return { kind: 'plain', reason: 'what somebody is called' };
  const nobody = saidByNobody(scene);
  if (nobody !== null) return nobody;
  const { flow, token, at, clause } = scene;
  const found = governingCue(clause, cues, {
    quote: at,
    endsInComma: goesOn(scene),
    comma: token.sign === ',',
    direct: isDirect(scene),
    predicate: isPredicate(scene),
  });
  const asked = found?.side === 'after' ? null : askedByNobody(scene, cues);
  if (asked !== null) return asked;
  if (found === null) {
    if (isTerse(scene)) return { kind: 'plain', reason: 'nobody is named in the line' };
    const verdict = judgeWithoutCue(scene);
    return verdict.kind === 'plain' ? (reportedOfNobody(scene, cues) ?? verdict) : verdict;
  }
  const { cue } = found;
  if (cue.kind === 'mind' && isScareQuote(scene))
    return { kind: 'plain', reason: 'a word held at arm’s length' };
  const head = heads.get(cue) ?? token.quote;
  heads.set(cue, head);
  const reason = reasonFor(found, printedTokens(flow, cue.at.from, cue.at.to));
  // A verb without a subject goes on with the speaker before.
  const source = sourceRef(flow, cue) ?? scene.memory.told?.source ?? null;
  return { kind: 'quotation', head, cue, source, reason };
}
