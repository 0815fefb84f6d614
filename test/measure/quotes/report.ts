import type { Share, Tally } from './score.ts';

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function ratesOf(right: number, { found, gold }: Pick<Tally, 'found' | 'gold'>): Rates {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const rates = ({ precision, recall, f1 }: Rates): string =>
  `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
const ofShare = ({ of, right }: Share): string => `${of === 0 ? '    –' : percent(right / of)} of ${of}`;

/** What a tally says, in lines for people. */
export const formatTally = (title: string, tally: Tally): string =>
  [
    `${title}: ${tally.gold} quotations in the gold, ${tally.found} found`,
    `  exact           ${rates(ratesOf(tally.exact, tally))}`,
    `  coverage > .8   ${rates(ratesOf(tally.covered, tally))}`,
    `  broken, exact   ${ofShare({ of: tally.broken, right: tally.brokenExact })}`,
    `  right speaker   ${ofShare({ of: tally.matched, right: tally.rightSpeaker })} matched`,
    `    named ${ofShare(tally.byName)} · pronoun ${ofShare(tally.byPronoun)} · noun ${ofShare(tally.byNoun)} · none ${ofShare(tally.byNobody)}`,
    `  right source    ${ofShare({ of: tally.matched, right: tally.rightSource })} matched (the speaker, or the source phrase as printed)`,
    `  verb            ${ofShare(tally.verb)}`,
    `  end to end      F1 ${percent(ratesOf(tally.rightSpeaker, tally).f1)} by the speaker's name, ${percent(ratesOf(tally.rightSource, tally).f1)} by name or source phrase`,
  ].join('\n');
