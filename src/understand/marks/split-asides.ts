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

/** Behind the second dash of "«La ciudad —recordó la alcaldesa— ha pagado»"; null where no reporter's words stand between two. */
function behindDashes(
  text: string,
  { dash, end }: { readonly dash: number; readonly end: number },
  lexicon: Lexicon,
): number | null {
  const close = text.slice(dash + 1, Math.min(end, dash + longest)).indexOf(text[dash] ?? '');
  if (close < 1) return null;
  const words = text
    .slice(dash + 1, dash + 1 + close)
    .trim()
    .split(/\s+/, 6);
  return tellsWho(words, lexicon) ? dash + close + 2 : null;
}

/** Whether reporters of a language put their own words between the marks: "« Le pont, dit Ruiz, est fermé. »". */
export const hasAsides = ({ inversion, dropsSubject }: Lexicon): boolean =>
  inversion !== null || dropsSubject;

function split(text: string, stretch: Stretch, lexicon: Lexicon): Stretch[] {
  const { end } = stretch;
  const parts: Stretch[] = [];
  let rest = stretch;
  for (let comma = stretch.start + 1; comma < end; comma++) {
    const sign = text[comma] ?? '';
    if (sign !== ',' && sign !== '—' && sign !== '–') continue;
    const after: number | null =
      sign === ','
        ? asideAt(text, { comma, end }, lexicon)
        : behindDashes(text, { dash: comma, end }, lexicon);
    if (after === null) continue;
    const last = text[comma - 1] === ' ' ? comma - 1 : comma;
    parts.push({ ...rest, end: last, outerEnd: last, closed: true });
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
