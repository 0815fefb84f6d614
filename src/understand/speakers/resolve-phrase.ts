import type { SourceRef } from '../attribution/verdict.ts';
import { type Flow, printedTokens } from '../flow/flow.ts';
import type { Token, TokenRange } from '../flow/token.ts';
import { isPreposition } from '../cues/phrase.ts';
import type { Cast } from '../names/cast.ts';
import type { NamedMention } from '../names/mention.ts';
import { elidedArticle, endsInPlace } from '../names/title.ts';
import { mentionsIn } from '../names/mentions-in.ts';
import { type Entity, kindOf, lastMention, position } from '../names/entity.ts';
import type { Gender, Lexicon } from '../words/lexicon.ts';
import type { Nouns } from './nouns.ts';
import type { Nameless, Resolved } from './resolved.ts';

/** What resolution looks at. */
export interface Scene {
  readonly flows: readonly Flow[];
  readonly cast: Cast;
  readonly lexicon: Lexicon;
}

/** Index of the sentence that a token of a flow stands in, by bisection. */
export function sentenceAt(flow: Flow, token: number): number {
  let [low, high] = [0, flow.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.sentences[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a name in a phrase only describes the noun after it: "the |Skara| delegation", "|Ruiz| aides". */
function modifiesNoun(
  tokens: readonly Token[],
  range: TokenRange,
  { name, lexicon }: { readonly name: NamedMention; readonly lexicon: Lexicon },
): boolean {
  const next = name.to < range.to ? tokens[name.to] : undefined;
  if (next === undefined || next.kind !== 'word' || next.capital) return false;
  if (lexicon.prepositions.has(next.lower) || lexicon.coordinators.has(next.lower)) return false;
  if (lexicon.roles.has(next.lower) || lexicon.groups.has(next.lower) || lexicon.bodies.has(next.lower))
    return true;
  return name.from > range.from && lexicon.determiners.has(tokens[range.from]?.lower ?? '');
}

interface Ground {
  readonly flow: Flow;
  readonly lexicon: Lexicon;
}

const endsInRole = (
  tokens: readonly Token[],
  mention: NamedMention | undefined,
  { roles }: Lexicon,
): boolean => mention !== undefined && !mention.possessive && roles.has(tokens[mention.to - 1]?.lower ?? '');

/** The name that heads a phrase: "the economist |Ana Ruiz|", not "a spokesman for Ana Ruiz" nor "Ruiz's lawyer". */
function headMention(
  { flow: { tokens }, lexicon }: Ground,
  range: TokenRange,
  mentions: readonly NamedMention[],
): NamedMention | null {
  const inside = mentionsIn(mentions, range).filter((mention) => mention.to <= range.to);
  const last = inside.at(-1);
  // "Skara Radio Vice President for news |Carl Berg|": a title in capitals before the name.
  if (
    last !== undefined &&
    last !== inside[0] &&
    last.to === range.to &&
    endsInRole(tokens, inside[0], lexicon)
  )
    return last;
  const first = inside[0];
  if (first === undefined || (first.possessive && first.to < range.to)) return null;
  if (modifiesNoun(tokens, range, { name: first, lexicon })) return null;
  for (let index = range.from; index < first.from; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    // "Der Leiter |des| Hafenamts": an article inside the phrase makes the name one that describes.
    // "le ministre |des| Transports": article and preposition in one does so as well.
    const describes = lexicon.capitalNouns ? lexicon.articles : lexicon.genitives;
    const inside = index > range.from && !token.capital && describes.has(token.lower);
    if (inside || isPreposition(token, lexicon)) return null;
  }
  return first;
}

/** The noun that heads a nameless phrase: the last word before its first preposition. */
function headNoun({ tokens }: Flow, { from, to }: TokenRange, lexicon: Lexicon): string {
  let head = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') break;
    if (index > from && isPreposition(token, lexicon)) break;
    head = token.lower;
  }
  return head;
}

/** A name in apposition right after a nameless phrase: "the mayor's lawyer, |Ana Ruiz|,". */
export function appositeName(
  { tokens }: Flow,
  { to }: TokenRange,
  { mentions, lexicon }: { readonly mentions: readonly NamedMention[]; readonly lexicon: Lexicon },
): NamedMention | null {
  if (tokens[to]?.text !== ',' || endsInPlace(tokens, to, lexicon)) return null;
  return (
    mentionsIn(mentions, { from: to + 1, to: to + 12 }).find(
      (mention) => mention.from === to + 1 && !mention.possessive && mention.bears !== 'place',
    ) ?? null
  );
}

const withoutArticle = (flow: Flow, { from, to }: TokenRange, lexicon: Lexicon): string => {
  const first = flow.tokens[from];
  const start = first !== undefined && lexicon.articles.has(first.lower) && from + 1 < to ? from + 1 : from;
  return printedTokens(flow, start, to).replace(elidedArticle, '');
};

/** How many words a phrase has at the most that points back to somebody: "the former Nordland finance minister". */
const longestDefinite = 8;

/** Nouns of persons by their ending: "the |cyclist|", "a |policewoman|". */
const personLike = /(?:er|or|ist|ian|ant|man|woman|in|eur|euse|ora|old|teen|guy|girl)$/;

function holdsOf(noun: string, { roles, groups, bodies }: Lexicon): Nameless['holds'] {
  if (groups.has(noun)) return 'group';
  if (/[^s]s$/.test(noun) && !roles.has(noun) && !bodies.has(noun)) return 'group';
  return roles.has(noun) || personLike.test(noun) ? 'person' : 'body';
}

/** Who bears the title of a phrase: a person an office, a body what it is: "Nordwind Lines, a shipping |company|". */
function bearerOf(
  { cast: { registry }, lexicon }: Scene,
  noun: string,
  said: { readonly phrase: string; readonly before: number },
): Entity | null {
  if (lexicon.roles.has(noun)) return registry.bearerOf(noun, said);
  const body = lexicon.bodies.has(noun) ? registry.bearerOf(noun, said) : null;
  if (body === null || kindOf(body) !== 'body') return null;
  return [...body.roles].some((role) => role.toLowerCase().endsWith(noun)) ? body : null;
}

function resolveNameless(scene: Scene, { flow, nouns }: Place, range: TokenRange): Resolved {
  const { lexicon, cast } = scene;
  const noun = headNoun(flow, range, lexicon);
  const first = flow.tokens[range.from]?.lower ?? '';
  const name = withoutArticle(flow, range, lexicon);
  if (lexicon.definites.has(first) && range.to - range.from <= longestDefinite) {
    const at = position(flow, sentenceAt(flow, range.from));
    const bearer = bearerOf(scene, noun, { phrase: name, before: at });
    const nameless = nouns.meantBy(noun, name);
    const body = lexicon.bodies.has(noun) ? cast.registry.bodyOf(noun, { phrase: name, before: at }) : null;
    if (body !== null) return { kind: 'entity', entity: body };
    if (nameless !== null && (bearer === null || nameless.at > lastMention(bearer, at)))
      return nameless.nameless;
    if (bearer !== null) return { kind: 'entity', entity: bearer };
  }
  const gender: Gender | null = lexicon.roles.get(noun) ?? null;
  return { kind: 'nameless', name, role: null, gender, holds: holdsOf(noun, lexicon) };
}

interface Place {
  readonly flow: Flow;
  readonly nouns: Nouns;
}

/** Who a phrase that is no pronoun stands for. */
export function resolvePhrase(scene: Scene, source: SourceRef, nouns: Nouns): Resolved {
  const flow = scene.flows[source.flow];
  if (flow === undefined) return { kind: 'nobody' };
  const mentions = scene.cast.mentions[source.flow]?.[sentenceAt(flow, source.range.from)] ?? [];
  const named =
    headMention({ flow, lexicon: scene.lexicon }, source.range, mentions) ??
    appositeName(flow, source.range, { mentions, lexicon: scene.lexicon });
  return named === null
    ? resolveNameless(scene, { flow, nouns }, source.range)
    : { kind: 'entity', entity: named.entity };
}
