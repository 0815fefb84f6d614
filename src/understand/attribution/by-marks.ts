import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';
import type { Verdict } from './verdict.ts';

/** What stands after a quotation in languages that mark it so: と in Japanese, 라고 and its kin in Korean. */
const quotative = /^(?:と|って|라고|이라고|라며|이라며|고 |며 |는 )/;

/** How many letters, or words, quoted words have at least where nothing else tells them from a catchword. */
const enoughWords = 4;
const enoughUnits = 12;

function isSpoken(text: string, { start, end, outerEnd, sign }: Stretch): boolean {
  if (quotative.test(text.slice(outerEnd, outerEnd + 4))) return true;
  if (sign === '『') return false;
  const words = text.slice(start, end);
  if (/[.!?。！？…]$/.test(words)) return true;
  return words.includes(' ')
    ? words.split(' ', enoughWords).length === enoughWords
    : end - start >= enoughUnits;
}

/** The verdict on each stretch by its marks and length alone, with nobody as the speaker. */
export const judgeByMarks = (
  passages: readonly Passage[],
  stretches: readonly Stretch[],
): readonly Verdict[] =>
  stretches.map((stretch, head) => {
    const passage = passages[stretch.passage];
    const setOff = passage?.kind === 'set-off';
    return setOff || (passage !== undefined && isSpoken(passage.text, stretch))
      ? {
          kind: 'quotation',
          head,
          cue: null,
          source: null,
          reason: 'its marks; the words of its language are not known',
        }
      : { kind: 'plain', reason: 'too few words to be told by their marks alone' };
  });
