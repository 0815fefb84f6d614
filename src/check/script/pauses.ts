import { wcag } from '../standards.ts';
import { flawOf, scriptRule } from './script-rule.ts';

const mostMs = 2000;
const leastMs = 200;
const apart = ['headline', 'heading', 'item', 'announcement'];

export const pauses = scriptRule({
  id: 'script/pauses',
  checks: 'A pause follows headings and items, and no pause is longer than two seconds.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Pauses are the white space of audio: long enough to tell parts apart, short enough not to seem the end.',
  *check({ segments }) {
    for (const [index, segment] of segments.entries()) {
      const { kind, pauseAfterMs } = segment;
      const isLast = index === segments.length - 1;
      if (pauseAfterMs > mostMs) yield flawOf(segment, `is followed by ${pauseAfterMs} ms of silence.`);
      if (!isLast && apart.includes(kind) && pauseAfterMs < leastMs) {
        yield flawOf(
          segment,
          `is followed by a pause of ${pauseAfterMs} ms; expected ${leastMs} ms or more.`,
        );
      }
    }
  },
});
