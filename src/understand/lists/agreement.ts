import type { Lexicon } from '../words/lexicon.ts';
import { wordsIn } from './lead-in.ts';

/** How many words before an agreement's, or behind it, turn it round: "could not at first agree". */
const reachBefore = 5;
const reachBehind = 4;

/** Words that stand between a German or Dutch verb and its "not". */
const reflexives = new Set(['sich', 'zich', 'het']);

/** Whether the word at `at` is denied: "failed to agree", "an accord was not reached", but not "agreed not to sell". */
function isDenied(words: readonly string[], at: number, { negators, auxiliaries }: Lexicon): boolean {
  for (let index = Math.max(0, at - reachBefore); index < at; index++) {
    if (negators.has(words[index] ?? '') && words[index + 1] !== 'only') return true;
  }
  for (let index = at + 1; index <= at + reachBehind; index++) {
    const before = words[index - 1] ?? '';
    if (negators.has(words[index] ?? '') && (auxiliaries.has(before) || reflexives.has(before))) return true;
  }
  return false;
}

/** Japanese and Korean write no blanks between words; the second pattern turns the first round. */
const unspaced = /合意|協定|約束|決定|誓約|합의|협정|약속/u;
const unspacedDenial = /なかった|できず|못|않/u;

/** The word with which a line says that something was agreed; null where it says nothing of it, or denies it. */
export function agreementIn(text: string, lexicon: Lexicon): string | null {
  const words = wordsIn(text);
  if (words.some((word) => lexicon.opposers.has(word))) return null;
  const at = words.findIndex(
    (word, index) => lexicon.agreements.has(word) && !isDenied(words, index, lexicon),
  );
  const found = at < 0 ? null : (words[at] ?? null);
  return found ?? (unspacedDenial.test(text) ? null : (unspaced.exec(text)?.[0] ?? null));
}

/** Whether a line says the opposite of an agreement, whatever the heading above it says: "They differ on:". */
export function deniesAgreement(text: string, lexicon: Lexicon): boolean {
  return wordsIn(text).some((word) => lexicon.opposers.has(word) || lexicon.negators.has(word));
}
