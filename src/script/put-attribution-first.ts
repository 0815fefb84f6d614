/** Broadcast order: who speaks is said before what they say. */
import { sliceSpans, textOf } from '../article/text.ts';
import type { Attribution } from '../article/speaker.ts';
import type { Utterance } from './cut-text.ts';
import type { Ending } from './draft.ts';

/** An utterance at its place in the script, and how it ends there where its own words do not tell. */
export interface PlacedUtterance extends Utterance {
  readonly ending?: Ending;
}

/** More words behind "said Mayor Ruiz" tell a story of their own, which is left in its place. */
const mostWordsBehind = 12;
const clause =
  /^[\s,;]*(?:and|but|or|before|after|as|while|when|until|though|although|because|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\b/iu;

/**
 * The utterances of a paragraph with the words that name a speaker moved before the quotation that they follow: "“We
 * agree,” said Ruiz." is read as "Ruiz said: “We agree,”". Every word stays, and those inside a quotation stay in order.
 */
export function putAttributionFirst(utterances: readonly Utterance[]): readonly PlacedUtterance[] {
  const placed: PlacedUtterance[] = [];
  let at = 0;
  while (at < utterances.length) {
    const first = utterances[at] as Utterance;
    const behind = endOfSpeech(utterances, at);
    const naming = utterances[behind];
    const opensSentence = at === 0 || utterances[at - 1]?.ends === true;
    if (
      first.quote === null ||
      naming === undefined ||
      !opensSentence ||
      !names(naming, first.quote.attribution)
    ) {
      const next = Math.max(behind, at + 1);
      placed.push(...utterances.slice(at, next));
      at = next;
      continue;
    }
    placed.push({ ...subjectFirst(naming, first.quote.attribution), ending: 'announce' });
    const last = utterances[behind - 1] as Utterance;
    placed.push(...utterances.slice(at, behind - 1), closed(last, naming));
    at = endOfSpeech(utterances, behind + 1, first);
    placed.push(...utterances.slice(behind + 1, at));
  }
  return placed;
}

/** Where the words of one speaker end that begin at `from`; behind an attribution, those that go on from `before`. */
function endOfSpeech(utterances: readonly Utterance[], from: number, before?: Utterance): number {
  const speaker = (before ?? utterances[from])?.quote?.attribution.speaker;
  let end = from;
  for (let quote = utterances[end]?.quote; quote; quote = utterances[end]?.quote) {
    const { attribution } = quote;
    const isFirst = end === from && before === undefined;
    const goesOn = quote === utterances[end - 1]?.quote || attribution.continues;
    if (attribution.speaker !== speaker || (!isFirst && !goesOn)) break;
    end += 1;
  }
  return end;
}

/** Whether the reporter's words do little more than name who has just spoken. */
function names({ spans }: Utterance, { verb, phrase }: Attribution): boolean {
  if (verb === null || phrase === null) return false;
  const text = textOf(spans);
  const naming = [`${verb} ${phrase}`, `${phrase} ${verb}`].find((words) => text.startsWith(words));
  if (naming === undefined) return false;
  const rest = text.slice(naming.length);
  return !clause.test(rest) && rest.trim().split(/\s+/u).length <= mostWordsBehind;
}

/** "said Ruiz" as "Ruiz said"; with more words behind it, it stays as it is. */
function subjectFirst(utterance: Utterance, { verb, phrase }: Attribution): Utterance {
  const { spans } = utterance;
  const text = textOf(spans);
  if (verb === null || phrase === null || !text.startsWith(`${verb} ${phrase}`)) return utterance;
  const [subject, end] = [verb.length + 1, verb.length + 1 + phrase.length];
  if (/[\p{L}\p{N}]/u.test(text.slice(end))) return utterance;
  const part = (from: number, to: number) => sliceSpans(spans, from, to);
  const order = [
    part(subject, end),
    part(verb.length, subject),
    part(0, verb.length),
    part(end, text.length),
  ];
  return { ...utterance, spans: order.flat() };
}

/** A comma before the attribution ends the sentence, once the attribution stands elsewhere and ended it. */
const closed = (last: Utterance, naming: Utterance): PlacedUtterance => ({
  ...last,
  ...(naming.ends && { ending: 'close' as const }),
});
