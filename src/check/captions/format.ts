import { captionsRule } from './captions-rule.ts';

export const format = captionsRule({
  id: 'captions/format',
  checks: 'The file is WebVTT: its first line, the times and the text of its cues.',
  standard: 'https://www.w3.org/TR/webvtt1/#file-structure',
  severity: 'error',
  hint: 'Players drop what they cannot parse without a word.',
  *check({ cues, flaws }) {
    if (cues.length === 0) yield { text: 'There are no cues.', place: null };
    yield* flaws;
  },
});
