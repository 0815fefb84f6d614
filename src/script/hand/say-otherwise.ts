import type { Lexicon } from '../lexicon.ts';
import type { Segment, SpokenStretch } from '../segment.ts';
import { speak } from '../spoken/speak.ts';

type Saying = Pick<Segment, 'spoken' | 'map' | 'pronunciations'>;

const closed: readonly Segment['kind'][] = ['headline', 'heading', 'item', 'announcement', 'signOff'];

/**
 * A person's words for a segment as a voice says them: figures and signs in words, names as the lexicon has them, and an
 * ending that lets a listener hear the segment end. What stands as it stood keeps its stretch of the text; all that was
 * changed stands for the stretch between. Null where there is nothing to say.
 */
export function sayOtherwise(words: string, segment: Segment, lexicon: Lexicon): Saying | null {
  const { spoken: said, pronunciations } = speak(words, { language: segment.language, lexicon });
  if (!/\p{L}/u.test(said)) return null;
  const spoken = endAs(said, segment);
  return {
    spoken,
    map: mapOtherwise(spoken, segment),
    ...(pronunciations.length > 0 && { pronunciations }),
  };
}

function endAs(said: string, { kind, spoken }: Segment): string {
  const text = closed.includes(kind) ? said.replace(/[\s,;:]+$/u, '') : said.trimEnd();
  return /[.?!,;:]$/u.test(text) ? text : text + (/[.?!,;:]$/u.exec(spoken)?.[0] ?? '.');
}

/**
 * In order, and covering all of `said` and of the segment's text; empty for added words. What is changed is one stretch,
 * as short as whole stretches allow.
 */
function mapOtherwise(said: string, { spoken, map }: Segment): readonly SpokenStretch[] {
  const shift = said.length - spoken.length;
  const { start, end } = sameEnds(said, spoken);
  let kept = map.filter((stretch) => stretch.spoken[1] <= start).length;
  let rest = map.filter((stretch) => stretch.spoken[0] >= spoken.length - end).length;
  while (map.length > 0) {
    const first = map[kept];
    const last = map[map.length - rest - 1];
    const after = map[map.length - rest];
    const from = map[kept - 1]?.spoken[1] ?? 0;
    const to = after === undefined ? said.length : after.spoken[0] + shift;
    const words = said.slice(from, to);
    if (first !== undefined && last !== undefined && kept + rest < map.length && words.trim() !== '') {
      const blanks = words.length - words.trimStart().length;
      const changed = [from + blanks, from + words.trimEnd().length] as const;
      return [
        ...map.slice(0, kept),
        { spoken: changed, text: [first.text[0], last.text[1]] },
        ...map.slice(map.length - rest).map((stretch) => moveBy(stretch, shift)),
      ];
    }
    if (kept > 0) kept -= 1;
    else rest -= 1;
  }
  return [];
}

const moveBy = ({ spoken: [start, end], text }: SpokenStretch, shift: number): SpokenStretch => ({
  spoken: [start + shift, end + shift],
  text,
});

const inWord = (text: string, at: number): boolean => /^[\p{L}\p{M}'-]{2}$/u.test(text.slice(at - 1, at + 1));

/** How many characters two texts share at their starts and at their ends, whole words only. */
function sameEnds(one: string, other: string): { readonly start: number; readonly end: number } {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  while (start > 0 && (inWord(one, start) || inWord(other, start))) start -= 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  while (end > 0 && (inWord(one, one.length - end) || inWord(other, other.length - end))) end -= 1;
  return { start, end };
}
