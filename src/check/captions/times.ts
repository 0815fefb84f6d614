import { captionsRule } from './captions-rule.ts';

export const captionTimes = captionsRule({
  id: 'captions/times',
  checks: 'Cues start one after the other, end after they start, and do not overlap.',
  standard: 'https://www.w3.org/TR/webvtt1/#webvtt-cue-timings',
  severity: 'error',
  hint: 'Cues that overlap are stacked, and their order is lost.',
  *check({ cues }) {
    for (const [index, { startMs, endMs, place }] of cues.entries()) {
      const before = cues[index - 1];
      if (endMs <= startMs)
        yield { text: `A cue ends at ${endMs} ms, before it starts at ${startMs} ms.`, place };
      if (before === undefined) continue;
      if (startMs <= before.startMs) {
        yield { text: `A cue starts at ${startMs} ms, the one before it at ${before.startMs} ms.`, place };
      } else if (startMs < before.endMs) {
        yield {
          text: `A cue starts at ${startMs} ms, before the last one ends at ${before.endMs} ms.`,
          place,
        };
      }
    }
  },
});
