import type { RenderedSegment } from './rendered-script.ts';
import { flawOf, scriptRule } from './script-rule.ts';

type Side = 'spoken' | 'text';

/** What is wrong with one side of a segment's map; null where it covers its words in order. */
function faultOf(segment: RenderedSegment, side: Side): string | null {
  const words = segment[side];
  let at = 0;
  for (const stretch of segment.map) {
    const [start, end] = stretch[side];
    if (start < at || end < start || end > words.length)
      return `stretch ${start} to ${end} of ${side} is out of order`;
    if (words.slice(at, start).trim() !== '')
      return `"${words.slice(at, start).trim()}" of ${side} is in no stretch`;
    at = end;
  }
  const rest = words.slice(at).trim();
  return rest === '' ? null : `"${rest}" of ${side} is in no stretch`;
}

export const map = scriptRule({
  id: 'script/map',
  checks: 'Every spoken stretch maps back to the words of the article that it says, and none is left over.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3.1.10',
  severity: 'error',
  hint: 'The map is what lets a reader follow the voice: this is a fault of Lectern, or the script was edited.',
  *check({ segments }) {
    for (const segment of segments) {
      if (segment.map.length === 0) continue;
      const fault = faultOf(segment, 'spoken') ?? faultOf(segment, 'text');
      if (fault !== null) yield flawOf(segment, `${fault}.`);
    }
  },
});
