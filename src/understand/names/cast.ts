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
  readonly mentions: readonly (readonly (readonly NamedMention[])[])[];
}

/** Writes the entity into the mention itself: an article has as many as its tenth word. */
function meet(registry: Registry, mention: Mention, flow: Flow): NamedMention {
  const { from, nameFrom, to, form } = mention;
  mention.entity = registry.meet(mention, from === nameFrom ? form.printed : printedTokens(flow, from, to));
  return mention as NamedMention;
}

/** Gathers the names of an article, in its order. */
export function gatherCast({ flows, lexemes }: FlowsOfArticle, lexicon: Lexicon): Cast {
  const forms = new NameForms();
  const found = flows.map((flow) => scanNames({ flow, lexicon, lexemes, forms }));
  const registry = new Registry();
  for (const mentions of found) for (const mention of mentions) registry.found(mention);
  const mentions = flows.map((flow, index) => {
    if (found[index]?.length === 0) return [];
    const sentences: NamedMention[][] = flow.sentences.map(() => []);
    for (const mention of found[index] ?? []) {
      sentences[mention.sentence]?.push(meet(registry, mention, flow));
    }
    voteGender(flow, sentences, lexicon);
    return sentences;
  });
  return { registry, mentions };
}
