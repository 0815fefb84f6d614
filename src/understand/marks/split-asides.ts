import type { Lexicon } from '../words/lexicon.ts';
import type { Stretch } from './stretch.ts';

/** How many letters the reporter's words inside the marks have at the most. */
const longest = 120;

export const lowered = (word: string | undefined): string => (word ?? '').toLowerCase().replaceAll('’', "'");

/** Whether words begin with a verb of speech and who says it: "a expliqué la ministre", "dit-elle". */
export function tellsWho(words: readonly string[], lexicon: Lexicon): boolean {
  let at = 0;
  while (at < 3 && lexicon.auxiliaries.has(lowered(words[at]))) at++;
  const [verb, next, after] = [lowered(words[at]), words[at + 1], lowered(words[at + 2])];
  const inverted = lexicon.inversion?.exec(verb)?.[1];
  if (inverted !== undefined) {
    const participle = lexicon.auxiliaries.has(inverted) ? lowered(next) : inverted;
    return lexicon.verbs.get(participle)?.kind === 'speech';
  }
  if (lexicon.verbs.get(verb)?.kind !== 'speech' || next === undefined) return false;
  if (/^\p{Lu}/u.test(next)) return !lexicon.notNames.has(lowered(next));
  const { articles, roles, bodies, groups, pronouns } = lexicon;
  if (pronouns.has(lowered(next)) && !articles.has(lowered(next))) return true;
  return articles.has(lowered(next)) && (roles.has(after) || bodies.has(after) || groups.has(after));
}

/** [comma, end) of the reporter's words that begin at a comma inside quoted words; null where none do. */
export function asideAt(
  text: string,
  { comma, end }: { readonly comma: number; readonly end: number },
  lexicon: Lexicon,
): number | null {
  const inside = text.slice(comma + 1, Math.min(end, comma + longest));
  const aside = /^[^,;:.!?«»“”"]*/.exec(inside)?.[0] ?? '';
  if (aside.length === inside.length && comma + longest < end) return null;
  return tellsWho(aside.trim().split(/\s+/, 6), lexicon) ? comma + 1 + aside.length : null;
}

/** Whether reporters of a language put their own words between the marks: "« Le pont, dit Ruiz, est fermé. »". */
export const hasAsides = ({ inversion, dropsSubject }: Lexicon): boolean =>
  inversion !== null || dropsSubject;

function split(text: string, stretch: Stretch, lexicon: Lexicon): Stretch[] {
  const { end } = stretch;
  const parts: Stretch[] = [];
  let rest = stretch;
  for (let comma = stretch.start + 1; comma < end; comma++) {
    if (text[comma] !== ',') continue;
    const after: number | null = asideAt(text, { comma, end }, lexicon);
    if (after === null) continue;
    parts.push({ ...rest, end: comma, outerEnd: comma, closed: true });
    const next: number = after + (/^[,.;]?\s*/.exec(text.slice(after, after + 3))?.[0].length ?? 0);
    // What is left may be no more than a full stop.
    if (next + 1 >= end) return parts;
    rest = { ...rest, start: next, outerStart: next };
    comma = next;
  }
  return [...parts, rest];
}

/** Stretches without the words that a reporter put inside their marks: "« |Le pont|, a dit la ministre, |est fermé|. »". */
export const splitAsides = (
  text: string,
  stretches: readonly Stretch[],
  lexicon: Lexicon,
): readonly Stretch[] =>
  hasAsides(lexicon) ? stretches.flatMap((stretch) => split(text, stretch, lexicon)) : stretches;
