import { captionsRule } from './captions-rule.ts';

const most = 2;

export const lineCount = captionsRule({
  id: 'captions/line-count',
  checks: 'A cue has at most two lines.',
  standard: 'https://www.w3.org/WAI/media/av/captions/',
  severity: 'error',
  hint: 'Cut the cue: three lines cover the picture and cannot be read in time.',
  *check({ cues }) {
    for (const { lines, place } of cues) {
      if (lines.length > most)
        yield { text: `A cue has ${lines.length} lines; expected at most ${most}.`, place };
    }
  },
});
