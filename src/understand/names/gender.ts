import type { Flow } from '../flow/flow.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { NamedMention } from './mention.ts';
import type { Entity } from './entity.ts';

/** The one entity of a sentence that could be a person; null where there are several, or none. */
function onlyPerson(mentions: readonly NamedMention[]): Entity | null {
  let only: Entity | null = null;
  for (const { entity, bears } of mentions) {
    if (bears === 'place' || bears === 'body') continue;
    if (only !== null && only !== entity) return null;
    only = entity;
  }
  return only;
}

/**
 * Lets the pronouns of a passage vote on the gender of the only person in their sentence who is named before them, or,
 * where their sentence names nobody, in the one before. The names themselves tell nothing.
 */
export function voteGender(
  flow: Flow,
  mentions: readonly (readonly NamedMention[])[],
  lexicon: Lexicon,
): void {
  if (mentions.length === 0) return;
  let before: Entity | null = null;
  for (let sentence = 0; sentence < flow.sentences.length; sentence++) {
    const { from, to } = flow.sentences[sentence] ?? { from: 0, to: 0 };
    const named = mentions[sentence] ?? [];
    const bearer: Entity | null = named.length > 0 ? onlyPerson(named) : before;
    before = bearer;
    if (bearer === null) continue;
    for (let index = named[0]?.to ?? from; index < to; index++) {
      const lower = flow.tokens[index]?.lower ?? '';
      const gender = lexicon.pronouns.get(lower) ?? lexicon.possessives.get(lower);
      if (gender === 'feminine' || gender === 'masculine') bearer.votes[gender] += 1;
    }
  }
}
