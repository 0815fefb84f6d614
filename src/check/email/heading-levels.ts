import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

export const headingLevels = emailRule({
  id: 'email/heading-levels',
  checks: 'No heading skips a level, and the h1 comes first.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Listeners move through a message by its outline: an h2 is followed by an h2 or an h3, never by an h4.',
  *check(page) {
    let level = 0;
    for (const heading of elementsNamed(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
      const next = Number(heading.tagName.slice(1));
      if (next > level + 1) {
        const after = level === 0 ? 'comes first' : `follows an h${level}`;
        yield flawAt(page, `An h${next} ${after}; expected h${level + 1} or above.`, heading);
      }
      level = next;
    }
  },
});
