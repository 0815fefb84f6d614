import { printedTokens } from '../flow/flow.ts';
import type { FlowsOfArticle } from '../flow/read-flows.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Entity } from './entity.ts';
import { voteGender } from './gender.ts';
import type { Mention } from './mention.ts';
import { NameForms } from './name-form.ts';
import { Registry } from './registry.ts';
import { scanNames } from './scan-names.ts';

/** A mention together with the entity it is a mention of. */
export interface NamedMention extends Mention {
  readonly entity: Entity;
}

/** Everyone and everything named in an article. */
export interface Cast {
  readonly registry: Registry;
  /** The mentions of each sentence of each flow, in order; none at all of a flow that names nobody. */
  readonly mentions: readonly (readonly (readonly NamedMention[])[])[];
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
      const entity = registry.meet(mention, printedTokens(flow, mention.from, mention.to));
      sentences[mention.sentence]?.push(Object.assign(mention, { entity }));
    }
    voteGender(flow, sentences, lexicon);
    return sentences;
  });
  return { registry, mentions };
}
