import type { Around } from '../spoken/around.ts';
import { atFigure, type Rule } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';

export interface ScoreWording {
  /** Between the two sides of a score: "à", "zu", "a". */
  readonly joint: string;
  /** Words near a hyphenated pair that make a score of it. */
  readonly isScore: (around: Around) => boolean;
  /** What makes a time of it, where it follows. */
  readonly clock: RegExp;
}

/** 3:2, 3-2, 6-4, 3-6: scores, votes and ratios. */
export function scoreRules(idiom: Idiom, wording: ScoreWording): Rule[] {
  const cardinal = (digits: string): string => idiom.cardinal(digits.replaceAll('.', ''), null);
  const { joint } = wording;
  return [
    // 6-4, 3-6, 7-5
    atFigure(String.raw`\d[–:-]\d(?:, \d[–:-]\d){1,4}(?![\d–:-])`, ([match = '']) =>
      match
        .split(', ')
        .map((set) => set.split(/[–:-]/).map(cardinal).join(` ${joint} `))
        .join(', '),
    ),
    // 4-4-2
    atFigure(String.raw`(\d)-(\d)-(\d)(?:-(\d))?(?![\d–]|-\d)`, ([match = '']) =>
      match.split('-').map(cardinal).join(' '),
    ),
    // 2:1, 1:100.000; 10:15 is a time where nothing speaks against it
    atFigure(
      String.raw`(\d{1,3}):(\d{1,3}(?:\.\d{3}){0,2})(?![:\d])(?= ?-?)`,
      ([match = '', first = '', second = ''], around) => {
        const isClock = /^(?:[01]?\d|2[0-4]):[0-5]\d$/.test(match) && !wording.isScore(around);
        if (isClock || wording.clock.test(around.after)) return null;
        // 2:1-Sieg
        const blank = /^-\p{L}/u.test(around.after) ? '-' : ' ';
        return [cardinal(first), joint, cardinal(second)].join(blank);
      },
    ),
    atFigure(
      String.raw`(\d{1,3}) ?[–-] ?(\d{1,3})(?![\d%–-]|[.,]\d| ?[%€$])(?!\p{L})`,
      ([, first = '', second = ''], around) =>
        wording.isScore(around) ? `${cardinal(first)} ${joint} ${cardinal(second)}` : null,
    ),
  ];
}
