import { wcag } from '../standards.ts';
import { flawOf, scriptRule } from './script-rule.ts';

export const editedMarks = scriptRule({
  id: 'script/edited',
  checks: 'A segment that is marked as edited tells what it was before, and is otherwise now.',
  standard: wcag('audio-only-and-video-only-prerecorded'),
  severity: 'error',
  hint: 'The mark is what lets an edit be taken back: render the article again, and change script.txt alone.',
  *check({ segments }) {
    for (const segment of segments) {
      const { edited } = segment;
      if (edited === undefined) continue;
      if (Object.keys(edited).length === 0) yield flawOf(segment, 'is marked as edited, in nothing.');
      if (edited.spoken === segment.spoken)
        yield flawOf(segment, 'has words that are marked as edited, and are not.');
      if (edited.pauseAfterMs === segment.pauseAfterMs)
        yield flawOf(segment, 'has a pause that is marked as edited, and is not.');
      if (edited.voice !== undefined && segment.voice === undefined)
        yield flawOf(segment, 'has no voice, and one that is marked as edited.');
    }
  },
});
