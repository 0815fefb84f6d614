import { captionsRule } from './captions-rule.ts';
import { countCharacters } from './characters.ts';

const most = 42;

export const captionLineLength = captionsRule({
  id: 'captions/line-length',
  checks: 'A line has at most 42 characters.',
  standard: 'https://www.w3.org/WAI/media/av/captions/',
  severity: 'error',
  hint: 'Break the line between words: players break longer ones where it hurts.',
  *check({ cues }) {
    for (const { lines, place } of cues) {
      for (const line of lines) {
        const length = countCharacters(line);
        if (length > most)
          yield { text: `"${line}" has ${length} characters; expected at most ${most}.`, place };
      }
    }
  },
});
