import { lettersOf } from '../article/letters.ts';
import { wcag } from '../standards.ts';
import { captionsAndScriptRule } from './captions-rule.ts';

/** Where two texts part. */
function partingOf(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

export const transcript = captionsAndScriptRule({
  id: 'captions/transcript',
  checks: 'The cues together are the words of the script, all and in order.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint: 'Captions show every word that is said: render the article again.',
  *check({ captions, script }) {
    const actual = lettersOf(captions.cues.flatMap(({ lines }) => lines).join(' '));
    const expected = lettersOf(script.segments.map(({ text }) => text).join(' '));
    if (actual === expected) return;
    let at = partingOf(actual, expected);
    const segment = script.segments.find(({ text }) => (at -= lettersOf(text).length) < 0);
    const where =
      segment === undefined ? 'after the last segment' : `in segment ${segment.id}, "${segment.text}"`;
    yield { text: `The captions part from the script ${where}.`, place: null };
  },
});
