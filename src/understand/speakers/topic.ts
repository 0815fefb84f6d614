import { clauseSubject } from '../cues/clause-subject.ts';
import type { NamedMention } from '../names/mention.ts';
import { mentionsIn } from '../names/mentions-in.ts';
import type { Flow } from '../flow/flow.ts';
import type { Gender, Lexicon } from '../words/lexicon.ts';
import { appositeName, type Scene } from './resolve-phrase.ts';

/** What a sentence's main clause is about: a name, somebody a pronoun stands for, or something else. */
export type Topic =
  | { readonly kind: 'name'; readonly mention: NamedMention }
  | { readonly kind: 'pronoun'; readonly gender: Gender; readonly token: number }
  | { readonly kind: 'other' };

const other: Topic = { kind: 'other' };

/** "the mayor |of Skara|, Ana Ruiz, left": a name behind a preposition is not what the phrase names. */
const isInside = (
  tokens: Flow['tokens'],
  [from, name]: readonly [number, number],
  { attaching, articles }: Lexicon,
): boolean =>
  name > from &&
  attaching.has(tokens[name - 1]?.lower ?? '') &&
  !(name - from === 1 && articles.has(tokens[from]?.lower ?? ''));

/** The topic of a sentence, by its subject. */
export function topicOf({ flows, cast, lexicon }: Scene, flowIndex: number, sentence: number): Topic {
  const flow = flows[flowIndex];
  const range = flow?.sentences[sentence];
  if (flow === undefined || range === undefined) return other;
  const { tokens } = flow;
  const subject = clauseSubject({ tokens, sentence: range, lexicon }, range.to, range.from);
  if (subject === null) return other;
  const pronoun =
    subject.to - subject.from === 1 ? lexicon.pronouns.get(tokens[subject.from]?.lower ?? '') : undefined;
  if (pronoun === 'feminine' || pronoun === 'masculine')
    return { kind: 'pronoun', gender: pronoun, token: subject.from };
  const mentions = cast.mentions[flowIndex]?.[sentence] ?? [];
  const mention = mentionsIn(mentions, subject).find(({ to, possessive }) => to <= subject.to && !possessive);
  if (mention === undefined || isInside(tokens, [subject.from, mention.from], lexicon)) {
    const apposite = appositeName(flow, subject, { mentions, lexicon });
    if (apposite !== null) return { kind: 'name', mention: apposite };
  }
  return mention === undefined ? other : { kind: 'name', mention };
}
