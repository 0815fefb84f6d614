import { flawOf, scriptRule } from './script-rule.ts';

export const ids = scriptRule({
  id: 'script/ids',
  checks: 'Segments are numbered 1, 2, 3, … in their order.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3.3.2',
  severity: 'error',
  hint: 'Marks and captions refer to segments by number.',
  *check({ segments }) {
    for (const [index, segment] of segments.entries()) {
      if (segment.id !== String(index + 1)) yield flawOf(segment, `expected the id ${index + 1}.`);
    }
  },
});
