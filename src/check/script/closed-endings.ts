import { wcag } from '../standards.ts';
import { flawOf, scriptRule } from './script-rule.ts';

const closed = ['headline', 'heading', 'item', 'announcement', 'signOff'];

export const closedEndings = scriptRule({
  id: 'script/closed-endings',
  checks: 'Headlines, headings, items and announcements end like sentences in the voice.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Without a full stop a voice runs on into what follows.',
  *check({ segments }) {
    for (const segment of segments.filter(({ kind }) => closed.includes(kind))) {
      const end = segment.spoken.trim().slice(-1);
      if (!/[.?!]/u.test(end)) yield flawOf(segment, `ends with "${end}"; expected a full stop.`);
    }
  },
});
