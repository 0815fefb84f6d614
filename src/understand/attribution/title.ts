import { quotedWords, type Scene } from './scene.ts';

const small = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|as|vs\.?|de|la|le|du|der|die|das|und)$/i;

/** Whether all words that a title would capitalise are capitalised. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  if (words.length === 0 || words.length > 9) return false;
  if (/[?!,;]\s/.test(text)) return false;
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && small.test(word)));
}

/** Whether a quoted stretch is the title of a work, a show or a party rather than anybody's words. */
export function isTitle(scene: Scene): boolean {
  const { at, clause, flow } = scene;
  const before = at > clause.sentence.from ? flow.tokens[at - 1] : undefined;
  if (before === undefined || before.kind === 'quote') return false;
  if (!isTitleCase(quotedWords(scene))) return false;
  const { lexicon } = clause;
  if (before.possessive || lexicon.works.has(before.lower)) return true;
  return lexicon.airing.has(before.lower);
}
