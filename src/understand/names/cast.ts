import { type Flow, printedTokens } from '../flow/flow.ts';
import type { FlowsOfArticle } from '../flow/read-flows.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { voteGender } from './gender.ts';
import type { Mention, NamedMention } from './mention.ts';
import { NameForms } from './name-form.ts';
import { Registry } from './registry.ts';
import { scanNames } from './scan-names.ts';

/** Everyone and everything named in an article. */
export interface Cast {
  readonly registry: Registry;
  /** The mentions of each sentence of each flow, in order; none at all of a flow that names nobody. */
  readonly mentions: readonly OfSentences[];
}

/** Writes the entity into the mention itself: an article has as many as its tenth word. */
function meet(registry: Registry, mention: Mention, flow: Flow): NamedMention {
  const { from, nameFrom, to, form } = mention;
  mention.entity = registry.meet(mention, from === nameFrom ? form.printed : printedTokens(flow, from, to));
  return mention as NamedMention;
}

type OfSentences = readonly (readonly NamedMention[])[];

const nobody: readonly NamedMention[] = [];
const nowhere: OfSentences = [];

/** Meets the names of a flow: its mentions by their sentences. */
function meetAll(registry: Registry, flow: Flow, mentions: readonly Mention[]): OfSentences {
  if (mentions.length === 0) return nowhere;
  const sentences: (readonly NamedMention[])[] = [];
  let next = 0;
  for (let sentence = 0; sentence < flow.sentences.length; sentence++) {
    const start = next;
    while (mentions[next]?.sentence === sentence) next++;
    sentences.push(
      start === next ? nobody : mentions.slice(start, next).map((mention) => meet(registry, mention, flow)),
    );
  }
  return sentences.slice();
}

/** Gathers the names of an article, in its order. */
export function gatherCast({ flows, lexemes }: FlowsOfArticle, lexicon: Lexicon): Cast {
  const forms = new NameForms();
  const registry = new Registry();
  const found = flows.map((flow) => {
    const mentions = scanNames({ flow, lexicon, lexemes, forms });
    registry.found(mentions);
    return mentions;
  });
  const mentions = flows.map((flow) => {
    const sentences = meetAll(registry, flow, found[flow.index] ?? []);
    voteGender(flow, sentences, lexicon);
    return sentences;
  });
  return { registry, mentions };
}
