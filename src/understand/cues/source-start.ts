import { type Clause, isPreposition } from './phrase.ts';

/** How many words a listener between a verb and who speaks takes up at the most. */
const longestListener = 6;

/** Behind an aside that stands at `index`: "balaie |de son côté| l’adjointe"; `index` itself where none does. */
function behindAside({ tokens, lexicon }: Clause, index: number): number {
  for (const words of lexicon.asides)
    if (words.every((word, offset) => tokens[index + offset]?.lower === word)) return index + words.length;
  return index;
}

/** Behind a listener that stands at `index`: "dijo |a este diario| un pescador"; `index` itself where none does. */
function behindListener({ tokens, sentence, lexicon }: Clause, index: number): number {
  const first = tokens[index];
  if (first === undefined || !lexicon.addressing.has(first.lower)) return index;
  for (let at = index + 2; at < Math.min(sentence.to, index + longestListener); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before?.kind !== 'word' || token?.kind !== 'word') return index;
    if (isPreposition(before, lexicon) || lexicon.determiners.has(before.lower)) continue;
    if (token.capital !== before.capital && token.capital) return at;
    if (lexicon.articles.has(token.lower)) return at;
  }
  return index;
}

/** Where who speaks may be named in a sentence whose verb stands right before token `index`. */
export function sourceStart(clause: Clause, index: number): number {
  const aside = behindAside(clause, index);
  return aside === index ? behindListener(clause, index) : aside;
}
