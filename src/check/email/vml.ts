import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';

const shapes = new Set(['v:rect', 'v:roundrect', 'v:image', 'v:shape', 'v:oval', 'v:line']);

export const vml = emailRule({
  id: 'email/vml',
  checks: 'Drawings for Outlook have an alt and no links.',
  standard: wcag('non-text-content'),
  severity: 'error',
  hint: 'Outlook reads every VML shape: give it alt (empty for a background), and put links into ordinary markup.',
  *check(page) {
    for (const shape of page.outlook.elements.filter(({ tagName }) => tagName.startsWith('v:'))) {
      if (shapes.has(shape.tagName) && attributeOf(shape, 'alt') === null) {
        yield flawAt(page, `<${shape.tagName}> has no alt.`, shape);
      }
      if (attributeOf(shape, 'href') !== null) {
        yield flawAt(page, `<${shape.tagName}> is a link; expected an ordinary <a>.`, [shape, 'href']);
      }
    }
  },
});
