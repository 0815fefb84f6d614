/**
 * Interviews and transcripts that name who speaks before a colon, turn by turn: "RUIZ: The pier is safe.", "Q: Why now?".
 */
import type { Passage } from '../passage.ts';
import type { Stretch } from './stretch.ts';

/** A label before a colon; a transcript that is quoted has a mark before it. */
const labelled =
  /^\s*(["“„«]?)(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|del|di)){0,3})(?: \([^()]{1,40}\))?:\s+(?=\S)/u;

/** Two words of letters at least. */
const sentence = /\p{L}{2,}[^\p{L}]+\p{L}/u;

const farthestColon = 100;

/** How many passages may stand between two turns: a note on the sound, a paragraph that goes on. */
const farthest = 3;
const fewest = 3;

interface Turn {
  readonly index: number;
  readonly label: string;
  readonly stretch: Stretch;
  /** Whether it is a sentence, and no figure: "Ruiz: 547." */
  readonly speaks: boolean;
}

function turnOf({ kind, text }: Passage, passage: number): Turn | null {
  const start = kind === 'paragraph' ? text.slice(0, farthestColon) : '';
  const match = start.includes(':') ? labelled.exec(start) : null;
  if (match === null) return null;
  const [whole, mark = '', label = ''] = match;
  const trimmed = text.trimEnd().length;
  const closed = mark !== '' && /["”“»]/.test(text[trimmed - 1] ?? '');
  const [from, to] = [whole.length, closed ? trimmed - 1 : trimmed];
  if (to <= from) return null;
  const speaks = sentence.test(text.slice(from, Math.min(to, from + 80)));
  return {
    index: passage,
    label,
    speaks,
    stretch: { passage, start: from, end: to, outerStart: from, outerEnd: to, sign: ':', closed: true },
  };
}

const isLoud = (label: string): boolean => label === label.toUpperCase();

/** Whether labels that follow each other are people who take turns: one comes back, and "When:", "Where:" never do. */
function isTranscript(turns: readonly Turn[]): boolean {
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const again = Array.from(counts.values()).filter((count) => count > 1).length;
  const spoken = turns.filter(({ speaks }) => speaks).length;
  if (counts.size < 2 || turns.length < fewest || again === 0 || spoken * 2 < turns.length) return false;
  return Array.from(counts.keys()).every(isLoud) || (turns.length > fewest && again >= counts.size - 1);
}

/** The spoken stretch of every turn of a transcript, by the index of its passage. */
export function findTranscript(passages: readonly Passage[]): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, readonly Stretch[]>();
  let run: Turn[] = [];
  const end = (): void => {
    if (isTranscript(run)) for (const { index, stretch } of run) found.set(index, [stretch]);
    run = [];
  };
  for (const [index, passage] of passages.entries()) {
    const turn = turnOf(passage, index);
    if (turn === null) continue;
    if (index - (run.at(-1)?.index ?? index) > farthest) end();
    run.push(turn);
  }
  end();
  return found;
}
