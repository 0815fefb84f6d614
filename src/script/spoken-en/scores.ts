import type { Around } from '../spoken/around.ts';
import { atFigure, type Region, type Rule } from '../spoken/rule.ts';
import { cardinal } from './number-words.ts';

const VOTE =
  /\b(?:vote[sd]?|voting|ruling|ruled|decision|decided|majority|passed|panel|court|senate|council|committee|margin|split|approved|rejected|bench|odds)\b/i;
const GAME =
  /\b(?:w[io]n|wins|winning|beats?|beaten|beating|los[es]|lose|lost|loss|losing|leads?|led|leading|victory|victories|defeat|defeated|defeats|draw|draws|drew|drawn|tied?|scores?|scored|scoring|rout|routed|thrash(?:ed|ing)?|shut ?out|sweep|swept|ahead|behind|down|trail(?:ed|ing|s)?|triumph|aggregate|final|half-time|halftime)\b/i;
/** "improved to 12-4": games won and lost. */
const RECORD = /\b(?:improve[sd]?|improving|fell|falls?|dropped|drops|moved|slipped) to $/;
const DRAWN = /\b(?:draw|draws|drew|drawn|level|all square)\b/i;

/** Zero in a score: "nil" in Britain, "nothing" in the United States; a vote has "zero". */
const scoreWord = (points: string, region: Region): string => {
  if (Number(points) > 0) return cardinal(points, region);
  return region === 'GB' ? 'nil' : 'nothing';
};

function sayScore(first: string, second: string, around: Around): string | null {
  const { region, before, after } = around;
  const near = `${before.slice(-40)} ${after.slice(0, 30)}`;
  if (first === second && first === '50') return 'fifty-fifty';
  if (/^ record\b/.test(after)) return `${cardinal(first, region)} and ${cardinal(second, region)}`;
  if (RECORD.test(before)) return `${cardinal(first, region)} and ${cardinal(second, region)}`;
  if (VOTE.test(near) || !GAME.test(near)) return null;
  const [ours, theirs] = [scoreWord(first, region), scoreWord(second, region)];
  if (region !== 'GB') return `${ours} to ${theirs}`;
  if (first !== second) return `${ours} ${theirs}`;
  return DRAWN.test(near) && first !== '0' ? `${ours} all` : `${ours} ${theirs}`;
}

const list = (numbers: readonly string[], region: Region): string[] =>
  numbers.map((number) => cardinal(number, region));

/** A set of tennis, with its tie-break. */
const SET = String.raw`\d[–-]\d(?: ?\(\d{1,2}[–-]\d{1,2}\))?`;

export const scoreRules: readonly Rule[] = [
  // 6-4, 3-6, 7-5; 6-4 7-6 (7-4)
  atFigure(`${SET}(?:,? ${SET}){1,4}(?![\\d–-])`, ([match = ''], { region }) => {
    const sets = match.match(/\d{1,2}[–-]\d{1,2}/g) ?? [];
    // A set takes six games; what has fewer is a list of other scores.
    if (!/[67]/.test(sets[0] ?? '')) return null;
    return sets.map((set) => list(set.split(/[–-]/), region).join(' ')).join(', ');
  }),
  // a record of 10-5-2, a 4-4-2 formation, a 3-2-1 countdown
  atFigure(
    String.raw`(\d{1,2})[–-](\d{1,2})[–-](\d{1,2})(?![\d–-])`,
    ([, ...numbers], { region, before, after }) => {
      const said = list(numbers, region);
      const isRecord = /\b(?:record|went|were|are|season|mark)\b/.test(before) || after.startsWith(' record');
      const joined = isRecord && !/^ (?:formation|system|shape)/.test(after);
      return joined ? `${said.slice(0, 2).join(', ')} and ${said[2]}` : said.join(', ');
    },
  ),
  atFigure(
    String.raw`(\d{1,3})[–-](\d{1,3})(?![\d%–-]|[.,]\d)(?!\p{L})`,
    ([, first = '', second = ''], around) => sayScore(first, second, around),
  ),
];
