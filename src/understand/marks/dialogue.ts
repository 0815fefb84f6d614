/**
 * Speech that is set with dashes instead of marks, as in French, Spanish, Italian and Portuguese: "— Non, dit Ruiz.",
 * "—No —dijo Ruiz—. Nunca.". Each paragraph that begins with a dash is one turn of a dialogue.
 */
import type { Passage } from '../passage.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { holdsWords } from './pair-marks.ts';
import { asideAt, hasAsides, lowered, tellsWho } from './split-asides.ts';
import type { Stretch } from './stretch.ts';

const opening = /^\s*([—–―-])\s*(?=[\p{Lu}\p{N}¿¡…])/u;

/** How many words of a reporter's clause between dashes are looked at for its verb. */
const reach = 4;

const withoutSigns = (word: string): string => word.replace(/[^\p{L}]+$/u, '');

/** A verb of speech among the first words: "le dijo Ana", "se lamentó". */
function reports(words: readonly string[], lexicon: Lexicon): boolean {
  if (!/^\p{Ll}/u.test(words[0] ?? '')) return false;
  return (
    tellsWho(words, lexicon) ||
    words.slice(0, reach).some((word) => lexicon.verbs.get(withoutSigns(lowered(word)))?.kind === 'speech')
  );
}

const wordsAt = (text: string, start: number): readonly string[] =>
  text
    .slice(start, start + 80)
    .trim()
    .split(/\s+/, 6);

interface Aside {
  /** Where the spoken words before it end. */
  readonly from: number;
  /** Where those after it begin; the end of the text where none follow. */
  readonly to: number;
}

/** Behind the signs and blanks with which a reporter's clause ends. */
const behind = (text: string, at: number): number =>
  at + (/^[.,;:]?\s*/.exec(text.slice(at, at + 4))?.[0].length ?? 0);

/** "—No |—dijo Ruiz—.| Nunca.": a reporter's clause between dashes. */
function asideBetweenDashes(text: string, at: number, { dash, lexicon }: Turning): Aside | null {
  if (text[at] !== dash || !/[\s?!….,]/.test(text[at - 1] ?? '')) return null;
  if (!reports(wordsAt(text, at + 1), lexicon)) return null;
  const next = text.indexOf(dash, at + 1);
  if (next < 0) return { from: at, to: text.length };
  // "disse Ruiz. |— Nunca|": this dash opens the next words, the one of "—dijo Ruiz—" closes the clause.
  return { from: at, to: text[next - 1] === ' ' ? next : behind(text, next + 1) };
}

/** How many letters such a description has at the most. */
const longest = 160;

/** The end of a description behind a clause's comma: ", dit Ruiz|, la directrice du port.|"; the comma where none is. */
function endOfDescription(text: string, comma: number, { articles, roles }: Lexicon): number {
  if (text[comma] !== ',') return comma;
  const [article, ...words] = wordsAt(text, comma + 1).map((word) => withoutSigns(lowered(word)));
  const described = articles.has(article ?? '') && words.slice(0, 2).some((word) => roles.has(word));
  const stop = described ? text.slice(comma, comma + longest).indexOf('.') : -1;
  return stop < 0 ? comma : comma + stop;
}

/** "— Non|, dit Ruiz.|", "— Pourquoi ?| demande Ruiz, surpris.|": a reporter's clause behind a comma or a question. */
function asideBehind(text: string, at: number, lexicon: Lexicon): Aside | null {
  const sign = text[at] ?? '';
  if (sign === ',') {
    const end = asideAt(text, { comma: at, end: text.length }, lexicon);
    return end === null ? null : { from: at, to: behind(text, endOfDescription(text, end, lexicon)) };
  }
  if (!'?!…'.includes(sign) || !/^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4))) return null;
  if (!reports(wordsAt(text, at + 1), lexicon)) return null;
  const stop = text.indexOf('.', at);
  return { from: at + 1, to: stop < 0 ? text.length : behind(text, stop) };
}

interface Turning {
  readonly dash: string;
  readonly lexicon: Lexicon;
}

interface Turn {
  readonly stretches: readonly Stretch[];
  /** Whether a reporter's clause in it tells who speaks, and whether it asks. */
  readonly told: boolean;
  readonly asks: boolean;
}

function turnOf({ kind, text }: Passage, passage: number, lexicon: Lexicon): Turn | null {
  const begin = kind === 'paragraph' ? opening.exec(text) : null;
  const dash = begin?.[1];
  if (begin === null || dash === undefined) return null;
  const stretches: Stretch[] = [];
  const take = (outerStart: number, start: number, outerEnd: number): void => {
    const end = outerStart + text.slice(outerStart, outerEnd).trimEnd().length;
    const stretch = { passage, start, end, outerStart, outerEnd: end, sign: dash, closed: true };
    if (end > start && holdsWords(text, stretch)) stretches.push(stretch);
  };
  let [outer, start, told] = [begin[0].indexOf(dash), begin[0].length, false];
  for (let at = start + 1; at < text.length; at++) {
    const aside: Aside | null =
      asideBetweenDashes(text, at, { dash, lexicon }) ?? asideBehind(text, at, lexicon);
    if (aside === null) continue;
    take(outer, start, aside.from);
    outer = aside.to;
    start = text[outer] === dash ? behind(text, outer + 1) : outer;
    told = true;
    at = start;
  }
  take(outer, start, text.length);
  return { stretches, told, asks: /[?!]/.test(text) };
}

/** Turns that follow each other: speech where one tells who speaks, or where they ask and answer. */
const isDialogue = (run: readonly Turn[]): boolean =>
  run.some(({ told }) => told) || (run.length > 1 && run.some(({ asks }) => asks));

/** "Ana Serra se levantó y dijo:" */
function announces(text: string, lexicon: Lexicon): boolean {
  const verb = /(\p{L}+)\s?:\s*$/u.exec(text.slice(-40))?.[1];
  return verb !== undefined && lexicon.verbs.get(lowered(verb))?.kind === 'speech';
}

/** The spoken stretches of every turn of a dialogue, by the index of its passage; none in a language that sets none so. */
export function findDialogue(
  passages: readonly Passage[],
  lexicon: Lexicon,
): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, readonly Stretch[]>();
  if (!hasAsides(lexicon)) return found;
  let run: [index: number, turn: Turn][] = [];
  const end = (): void => {
    const before = passages[(run[0]?.[0] ?? 0) - 1]?.text ?? '';
    if (announces(before, lexicon) || isDialogue(run.map(([, turn]) => turn)))
      for (const [index, { stretches }] of run) found.set(index, stretches);
    run = [];
  };
  for (const [index, passage] of passages.entries()) {
    const turn = turnOf(passage, index, lexicon);
    if (turn === null) end();
    else run.push([index, turn]);
  }
  end();
  return found;
}
