import type { FoundQuotation, GoldDocument, GoldQuote } from './gold.ts';
import { quotedIn } from './gold.ts';
import { namingWords, placedWords, type Word, wordsIn } from './words.ts';

/** Counts over documents; every share is made of them. */
export interface Tally {
  gold: number;
  found: number;
  exact: number;
  /** Gold quotations of which more than eight words in ten were found in one. */
  covered: number;
  /** Gold quotations of several parts, and those found exactly. */
  broken: number;
  brokenExact: number;
  /** Found quotations that share at least half of their words with a gold one. */
  matched: number;
  rightSpeaker: number;
  /** Those with the right speaker, or at least the very source phrase that the annotators marked. */
  rightSource: number;
  byName: Share;
  byPronoun: Share;
  byNoun: Share;
  byNobody: Share;
  verb: Share;
}

export interface Share {
  of: number;
  right: number;
}

const share = (): Share => ({ of: 0, right: 0 });

export const newTally = (): Tally => ({
  gold: 0,
  found: 0,
  exact: 0,
  covered: 0,
  broken: 0,
  brokenExact: 0,
  matched: 0,
  rightSpeaker: 0,
  rightSource: 0,
  byName: share(),
  byPronoun: share(),
  byNoun: share(),
  byNobody: share(),
  verb: share(),
});

const count = (tally: Share, right: boolean): void => {
  tally.of++;
  if (right) tally.right++;
};

/** Indexes of the words inside one of the segments. */
const indexesIn = (
  words: readonly Word[],
  segments: readonly (readonly [number, number])[],
): ReadonlySet<number> =>
  new Set(
    words.flatMap(({ start, end }, index) =>
      segments.some(([from, to]) => start >= from && end <= to) ? [index] : [],
    ),
  );

interface Pair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
  readonly shared: number;
  readonly dice: number;
}

interface Placed {
  readonly at: ReadonlySet<number>;
}

/** Pairs gold with found one to one, the most alike first. */
function pairUp<Gold extends Placed, Found extends Placed>(
  golds: readonly Gold[],
  founds: readonly Found[],
): Pair<Gold, Found>[] {
  const all = golds.flatMap((gold) =>
    founds.flatMap((found) => {
      const shared = [...found.at].filter((index) => gold.at.has(index)).length;
      return shared === 0
        ? []
        : [{ gold, found, shared, dice: (2 * shared) / (gold.at.size + found.at.size) }];
    }),
  );
  const used = new Set<Placed>();
  return all
    .sort((one, other) => other.dice - one.dice)
    .filter(({ gold, found }) => {
      if (used.has(gold) || used.has(found)) return false;
      used.add(gold).add(found);
      return true;
    });
}

/** Whether a speaker is the one of the gold: by a naming word in common, with a pronoun's names for a pronoun. */
function isRightSpeaker(speaker: string, gold: GoldQuote): boolean {
  if (gold.source === '' || speaker.trim() === '') return gold.source === '' && speaker.trim() === '';
  const naming = new Set(namingWords(speaker));
  const shares = (phrase: string): boolean => namingWords(phrase).some((word) => naming.has(word));
  return (
    wordsIn(speaker).join(' ') === wordsIn(gold.source).join(' ') ||
    shares(gold.source) ||
    gold.names.some(shares)
  );
}

function countSpeaker(tally: Tally, gold: GoldQuote, found: FoundQuotation): void {
  const right = isRightSpeaker(found.speaker, gold);
  if (right) tally.rightSpeaker++;
  if (right || isRightSpeaker(found.phrase, gold)) tally.rightSource++;
  const byKind = {
    name: tally.byName,
    pronoun: tally.byPronoun,
    nominal: tally.byNoun,
    none: tally.byNobody,
  };
  // A pronoun for which the gold has no name can only be scored by the pronoun itself.
  if (gold.sourceType !== 'pronoun' || gold.names.length > 0) count(byKind[gold.sourceType], right);
  if (gold.cue !== '' && found.verb !== null) {
    const cue = new Set(wordsIn(gold.cue));
    count(
      tally.verb,
      wordsIn(found.verb).some((word) => cue.has(word)),
    );
  }
}

/** Adds one document to a tally. */
export function scoreDocument(
  tally: Tally,
  document: GoldDocument,
  quotations: readonly FoundQuotation[],
): void {
  const words = placedWords(document.text);
  const golds = quotedIn(document)
    .map((quote) => ({ quote, at: indexesIn(words, quote.segments) }))
    .filter(({ at }) => at.size > 0);
  const founds = quotations
    .map((quote) => ({
      quote,
      at: indexesIn(
        words,
        quote.segments.map(({ start, end }) => [start, end] as const),
      ),
    }))
    .filter(({ at }) => at.size > 0);
  tally.gold += golds.length;
  tally.found += founds.length;
  const isBroken = ({ segments }: GoldQuote): boolean =>
    segments.filter((segment) => indexesIn(words, [segment]).size > 0).length > 1;
  tally.broken += golds.filter(({ quote }) => isBroken(quote)).length;
  for (const { gold, found, shared, dice } of pairUp(golds, founds)) {
    const exact = shared === gold.at.size && shared === found.at.size;
    if (exact) tally.exact++;
    if (exact && isBroken(gold.quote)) tally.brokenExact++;
    if (shared / gold.at.size > 0.8) tally.covered++;
    if (dice < 0.5) continue;
    tally.matched++;
    countSpeaker(tally, gold.quote, found.quote);
  }
}
