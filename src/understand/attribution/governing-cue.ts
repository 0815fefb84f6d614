import { type Cue, verbOf } from '../cues/cue.ts';
import type { Clause } from '../cues/phrase.ts';
import { isNobody } from '../cues/clause-subject.ts';
import type { Token } from '../flow/token.ts';

const isParticiple = (clause: Clause, cue: Cue): boolean => verbOf(clause, cue)?.form === 'participle';

const firstToken = (cue: Cue): number => Math.min(cue.at.from, cue.source?.from ?? cue.at.from);

/** Whether nothing but commas, dashes and small words stand between a quotation and the cue after it. */
function isAdjacent({ tokens, lexicon }: Clause, quote: number, cue: Cue): boolean {
  for (let index = quote + 1; index < firstToken(cue); index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote') return false;
    const small = token.kind === 'mark' ? ',—–-'.includes(token.text) : lexicon.adverbs.has(token.lower);
    const helps = lexicon.dropsSubject && lexicon.auxiliaries.has(token.lower);
    if (!small && !helps && token.lower !== 'as') return false;
  }
  return true;
}

/** How many tokens may stand between a verb that judges and the few quoted words that it takes. */
const labelReach = 7;

/** The same for verbs that name: "|called| the remarks of the minister about the judge “late”". */
const namingReach = 16;

const followsQuote = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.kind === 'quote';

/** Whether a cue before a quotation can have it as its object: a judging verb only at close range, in its own clause. */
function takes({ tokens, lexicon }: Clause, cue: Cue, quote: number): boolean {
  if (cue.source === null) return false;
  if (cue.kind !== 'label') return cue.kind !== 'mind';
  const reach = lexicon.naming.has(tokens[cue.at.from]?.lower ?? '') ? namingReach : labelReach;
  if (quote - cue.at.to > reach) return false;
  for (let index = cue.at.to; index < quote; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const divides =
      token.kind === 'quote'
        ? quote - index > (reach === namingReach ? labelReach : 3) || ',.'.includes(token.sign)
        : token.text === ',' && !followsQuote(tokens, index);
    if (divides || lexicon.relatives.has(token.lower)) return false;
    if (index - cue.at.to > labelReach && lexicon.clauseOpeners.has(token.lower)) return false;
  }
  return true;
}

/** Whether at most `distance` tokens stand between a cue and the quotation after it. */
const isClose = (cue: Cue, quote: number, distance: number): boolean => quote - cue.at.to <= distance;

/** Whether a cue stands inside what another one before it reports: "Ruiz |said| Bo had |asked| for “more”". */
export function isReportedBy(
  clause: Clause,
  { inner, outer }: { readonly inner: Cue; readonly outer: Cue },
  quoted?: Quoted,
): boolean {
  const { tokens, lexicon } = clause;
  if (outer.kind !== 'speech' || outer.source === null || inner.source === null) return false;
  if (inner.source.from < outer.at.to || inner.at.from < outer.at.to) return false;
  // "had been |asking|" is as good as "asked".
  if (isParticiple(clause, inner) && !lexicon.passive.has(tokens[inner.at.from - 1]?.lower ?? ''))
    return false;
  for (let index = startOfReport(tokens, outer, inner); index < inner.at.from; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote') return false;
    // "is smiling |after| a captain said", "laughed |when| Bo said": another clause, and no report.
    if (index + 1 === inner.source.from && index > outer.at.to && lexicon.temporal.has(token.lower))
      return false;
    if ((token.lower === 'who' || token.lower === 'whom') && !isBehindWho(inner, quoted)) return false;
    if (dividing.has(token.text) && index < inner.source.from) {
      const end = asideAfterThat(tokens, index);
      if (end === null) return false;
      index = end;
    }
  }
  return true;
}

/** "told a woman |who complained| of the noise in the harbour that “…”", "said anybody |who complains| “is late”". */
const isBehindWho = ({ at }: Cue, quoted: Quoted | undefined): boolean =>
  quoted !== undefined && (quoted.predicate || quoted.quote - at.to > labelReach);

/** Where the reported clause begins: after "said on Sunday, in Skara, |that|", else right after the verb. */
function startOfReport(tokens: readonly Token[], outer: Cue, inner: Cue): number {
  const limit = Math.min(inner.at.from, outer.at.to + longestClause);
  for (let index = outer.at.to + 1; index < limit; index++) {
    if (tokens[index]?.kind === 'quote') break;
    if (tokens[index]?.lower === 'that' && tokens[index - 1]?.text === ',') return index;
  }
  return outer.at.to;
}

const dividing = new Set([',', ';', '—', '–', '-', '―']);

/** The comma that ends an aside right after "that": "said that, |when asked,| Bo …"; null where none begins there. */
function asideAfterThat(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',' || tokens[comma - 1]?.lower !== 'that') return null;
  for (let index = comma + 1; index < comma + longestClause; index++) {
    if (tokens[index]?.text === ',') return index;
  }
  return null;
}

export interface Quoted {
  /** Index of the quotation's token. */
  readonly quote: number;
  readonly endsInComma: boolean;
  /** Whether its last sign is a comma indeed. */
  readonly comma: boolean;
  /** Whether it is whole words of somebody, rather than a few that the sentence takes in. */
  readonly direct: boolean;
  /** Whether they begin with an auxiliary, and so go on with a subject before them: "anybody “is late”". */
  readonly predicate: boolean;
}

/** Whether what looks like a verb is a noun that a verb before it names: "called the use of |orders| “late”". */
function isNamed(clause: Clause, cue: Cue, before: readonly Cue[]): boolean {
  const { tokens, lexicon } = clause;
  const verb = verbOf(clause, cue);
  if (verb === undefined || !verb.noun || verb.form !== 'third') return false;
  const naming = before.findLast(({ at }) => at.to <= cue.at.from);
  if (naming?.source == null || cue.at.from - naming.at.to > namingReach) return false;
  if (!lexicon.naming.has(tokens[naming.at.from]?.lower ?? '')) return false;
  for (let index = naming.at.to; index < cue.at.from; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false;
    if (lexicon.clauseOpeners.has(token.lower) || lexicon.relatives.has(token.lower)) return false;
  }
  return true;
}

/**
 * The speech verb before an aside that holds the nearest cue, where "that" goes on behind it: "Ruiz |contended| in her
 * letter, written by Berg, that …", "Ruiz |said|, per a translator, that …".
 */
function interrupted(
  { tokens }: Clause,
  before: readonly Cue[],
  { at, quote }: { readonly at: number; readonly quote: number },
): Cue | null {
  const inner = before[at];
  const outer = before.slice(Math.max(0, at - 2), Math.max(0, at)).findLast(({ kind }) => kind === 'speech');
  if (inner === undefined || outer?.source == null) return null;
  if (tokens[inner.at.from - 1]?.text !== ',' || inner.at.from - outer.at.to > labelReach) return null;
  for (let index = inner.at.to + 1; index < Math.min(quote, inner.at.to + longestClause); index++)
    if (tokens[index]?.lower === 'that' && tokens[index - 1]?.text === ',') return outer;
  return null;
}

const isDivided = (tokens: readonly Token[], quote: number): boolean =>
  ',:'.includes(tokens[quote - 1]?.text || ' ');

/** The cue before a quotation that takes it; words that somebody only reports give way to who reports them. */
function cueBefore(clause: Clause, before: readonly Cue[], quoted: Quoted): Cue | undefined {
  const { quote, direct } = quoted;
  let index = before.findLastIndex((cue) => takes(clause, cue, quote) && !isNamed(clause, cue, before));
  const nearest = before[index];
  if (nearest === undefined) return nearest;
  // A label's few words begin with a capital where they are a name: "refer to it as “Ferries for all”".
  if (direct && isClose(nearest, quote, 2) && (nearest.kind !== 'label' || isDivided(clause.tokens, quote)))
    return nearest;
  let chosen = interrupted(clause, before, { at: index, quote }) ?? nearest;
  for (index--; index >= 0; index--) {
    const outer = before[index];
    if (outer !== undefined && isReportedBy(clause, { inner: chosen, outer }, quoted)) chosen = outer;
  }
  return chosen;
}

/** Whether a quotation ends the clause that opens its sentence: "When Ruiz called it “late,” Lindqvist laughed". */
function isSubordinate({ tokens, sentence, lexicon }: Clause, quote: number): boolean {
  if (!lexicon.clauseOpeners.has(tokens[sentence.from]?.lower ?? '')) return false;
  for (let index = Math.max(sentence.from, quote - longestClause); index < quote; index++) {
    if (tokens[index]?.text === ',') return false;
  }
  return quote - sentence.from <= longestClause;
}

const longestClause = 30;

export interface Governing {
  readonly cue: Cue;
  readonly side: 'after' | 'before' | 'around';
}

/** "Ruiz |replied| to Bo with, “Why now?” Bo left it": words behind a comma or a colon, which the verb before them takes. */
function announces({ tokens }: Clause, { kind, at, source, inverted }: Cue, quote: number): boolean {
  const sign = tokens[quote - 1]?.text ?? '';
  if (kind !== 'speech' || source === null || inverted || !(sign === ',' || sign === ':')) return false;
  if (quote - at.to > longestAnnouncement) return false;
  for (let index = at.to; index < quote - 1; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'quote' || token.kind === 'mark') return false;
  }
  return true;
}

/** How many tokens stand between a verb and the words behind a comma that it takes, at the most. */
const longestAnnouncement = 6;

/** Whether subject and verb stand side by side: "“…,” Ruiz thought", not "“…,” Ruiz, who thought". */
const standsBeside = ({ at, source }: Cue): boolean =>
  source !== null && (source.to === at.from || at.to === source.from);

/** Whether a noun of speech says what follows: "Ruiz’s |claim| that …", "the |claim| of Minister Ruiz that …". */
function hasContent({ tokens }: Clause, { kind, verb, at, source }: Cue, quote: number): boolean {
  if (kind !== 'mind' || verb !== null || source === null) return false;
  const start = Math.max(at.to, source.to);
  if (tokens[start]?.lower !== 'that' || quote - start > longestClause) return false;
  for (let index = start; index < quote; index++) if (tokens[index]?.text === ',') return false;
  return true;
}

/** A verb of thought, no noun of speech. */
const isThought = ({ kind, verb }: Cue): boolean => kind === 'mind' && verb !== null;

/** "plans to |protest|" */
const isInfinitive = ({ tokens }: Clause, { at }: Cue): boolean => tokens[at.from - 1]?.lower === 'to';

const isStrong = ({ kind, source }: Cue): boolean => source !== null && kind !== 'label' && kind !== 'mind';

/** How many cues on either side of a quotation are looked at. */
const nearby = 16;

/** Index of the first cue that begins after token `at`, by bisection. */
export function firstAfter(cues: readonly Cue[], at: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at.from ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The cue of the quotation at token `quote`: the attribution that follows it at once, else the nearest before it that
 * can take it, else one that follows later, else a weaker one before it.
 */
export function governingCue(clause: Clause, cues: readonly Cue[], quoted: Quoted): Governing | null {
  const { quote, endsInComma } = quoted;
  const split = firstAfter(cues, quote);
  const earlier = cues.slice(Math.max(0, split - nearby), split);
  const later = cues.slice(split, split + nearby);
  const silent = clause.lexicon.dropsSubject;
  const after = later.find(
    (cue) =>
      firstToken(cue) > quote &&
      (cue.source !== null || (silent && cue.kind === 'speech')) &&
      (cue.kind !== 'mind' || standsBeside(cue)) &&
      (cue.kind === 'speech' || !isParticiple(clause, cue)),
  );
  const told = earlier.findLast((cue) => cue.source !== null && !isThought(cue));
  const says = told !== undefined && hasContent(clause, told, quote) ? told : undefined;
  // "repeats the claim |of Minister Ruiz| that …": the claim is hers, not who repeats it.
  const before = says?.inverted === true ? says : cueBefore(clause, earlier, quoted);
  const opens = quote === clause.sentence.from;
  const plain = after?.verb !== undefined && clause.lexicon.plainVerbs.has(after.verb ?? '');
  const named =
    (!plain && before?.kind === 'label' && isClose(before, quote, 2)) ||
    (before !== undefined && isSubordinate(clause, quote));
  const announced = before !== undefined && !quoted.comma && announces(clause, before, quote);
  if (
    after !== undefined &&
    !named &&
    !announced &&
    (endsInComma || opens) &&
    isAdjacent(clause, quote, after)
  ) {
    return { cue: after, side: 'after' };
  }
  if (before !== undefined) return { cue: before, side: 'before' };
  const strong = later.filter((cue) => isStrong(cue) && cue.source !== null && !isNobody(clause, cue.source));
  const around =
    says === undefined ? (strong.find((cue) => !isInfinitive(clause, cue)) ?? strong[0]) : undefined;
  const weak = says ?? earlier.findLast((cue) => cue.source !== null);
  const parted =
    weak !== undefined &&
    endsInComma &&
    clause.lexicon.coordinators.has(clause.tokens[quote + 1]?.lower ?? '');
  if (around !== undefined && !parted) return { cue: around, side: 'around' };
  return weak === undefined ? null : { cue: weak, side: 'before' };
}
