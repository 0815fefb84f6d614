import { wcag } from '../standards.ts';
import { alignCues } from './align-cues.ts';
import { captionsAndScriptRule } from './captions-rule.ts';

const toleranceMs = 20;

export const inStep = captionsAndScriptRule({
  id: 'captions/in-step',
  checks: 'Every cue is shown while its segment is heard, or in the pause after it.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint: 'The captions belong to another rendering of the audio: render the article again.',
  *check({ captions, script }) {
    for (const { cue, segment } of alignCues(captions, script)) {
      const { startMs, endMs, pauseAfterMs, id } = segment;
      if (startMs === undefined || endMs === undefined) continue;
      const isInStep = cue.startMs >= startMs - toleranceMs && cue.startMs <= endMs + pauseAfterMs;
      if (isInStep) continue;
      const text = `A cue of segment ${id} starts at ${cue.startMs} ms; the segment is heard from ${startMs} to ${endMs} ms.`;
      yield { text, place: cue.place };
    }
  },
});
