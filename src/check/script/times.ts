import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';
import type { RenderedScript } from './rendered-script.ts';
import { flawOf } from './script-rule.ts';

/** Makes a rule about scripts of which there is audio. */
const timedRule = rulesAbout('script.json', ({ contents }): RenderedScript | null => {
  const script = contents['script.json'];
  return script !== undefined && script.durationMs !== null ? script : null;
});

const toleranceMs = 20;
const mostSilenceMs = 2000;

export const times = timedRule({
  id: 'script/times',
  checks:
    'Segments follow each other in time, with the pauses that the script gives, and end with the audio.',
  standard: wcag('audio-description-or-media-alternative-prerecorded'),
  severity: 'error',
  hint: 'Captions and the highlighted sentence follow these times: render the audio again.',
  *check({ segments, durationMs }) {
    let [expected, least] = [0, 0];
    for (const segment of segments) {
      const { startMs, endMs, pauseAfterMs } = segment;
      if (startMs === undefined || endMs === undefined) {
        yield flawOf(segment, 'has no times.');
        continue;
      }
      if (startMs < least || endMs <= startMs)
        yield flawOf(segment, `is at ${startMs} to ${endMs} ms, out of order.`);
      const drift = Math.abs(startMs - expected);
      const allowed = least === 0 ? mostSilenceMs : toleranceMs;
      if (drift > allowed) yield flawOf(segment, `begins at ${startMs} ms; expected ${expected} ms.`);
      [expected, least] = [endMs + pauseAfterMs, endMs];
    }
    const end = durationMs ?? 0;
    if (least > end + toleranceMs || expected < end - mostSilenceMs) {
      yield { text: `The last segment ends at ${least} ms, the audio at ${end} ms.`, place: null };
    }
  },
});
