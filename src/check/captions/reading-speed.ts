import { captionsRule } from './captions-rule.ts';
import { countCharacters } from './characters.ts';

const most = 20;

export const readingSpeed = captionsRule({
  id: 'captions/reading-speed',
  checks: 'A cue stays long enough to be read at 20 characters a second.',
  standard: 'https://www.w3.org/WAI/media/av/captions/',
  severity: 'error',
  hint: 'Let the cue stay through the pause after it, or speak more slowly.',
  *check({ cues }) {
    for (const { lines, startMs, endMs, place } of cues) {
      const length = countCharacters(lines.join(' '));
      const speed = length / ((endMs - startMs) / 1000);
      // Times are whole milliseconds: what rounding takes away is no fault.
      if (length > (most * (endMs - startMs + 1)) / 1000 && endMs > startMs) {
        yield {
          text: `A cue asks for ${speed.toFixed(1)} characters a second; expected at most ${most}.`,
          place,
        };
      }
    }
  },
});
