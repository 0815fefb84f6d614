import type { Block, LeadIn } from '../../article/block.ts';
import { sentencesOf } from '../../article/sentence.ts';
import { textOf } from '../../article/text.ts';
import type { Lexicon } from '../words/lexicon.ts';

const words = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

export const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().replaceAll('’', "'").match(words) ?? [];

/** "The following" in Japanese and Korean, which put no blanks around it. */
const following = /次の|以下の|以下に|下記|다음|아래/u;

/** Whether a sentence announces what comes after it: it ends in a colon, or says "the following". */
const announces = (sentence: string, lexicon: Lexicon): boolean =>
  /[:：]\s*$/.test(sentence) ||
  following.test(sentence) ||
  wordsIn(sentence).some((word) => lexicon.announcers.has(word));

/** The sentence that leads in to the list after `before`: the last of a paragraph, where it announces something. */
export function leadInFrom(before: Block | undefined, lexicon: Lexicon): LeadIn | null {
  if (before?.kind !== 'paragraph') return null;
  const text = textOf(before.spans);
  const last = sentencesOf(text).at(-1);
  if (last === undefined) return null;
  const [start, end] = last;
  const sentence = text.slice(start, end);
  return announces(sentence, lexicon) ? { block: before.id, start, end, text: sentence } : null;
}
