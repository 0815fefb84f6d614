import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';
import { isPresentational, partsOfTable } from './table-parts.ts';

const dataTags = ['th', 'caption', 'thead', 'colgroup'];
const dataAttributes = ['scope', 'headers', 'summary', 'abbr'];

export const layoutTable = emailRule({
  id: 'email/layout-table',
  checks: 'A table with role="presentation" has nothing of a data table in it.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Screen readers fall back on reading a data table when they meet th, caption or scope: take them out.',
  *check(page) {
    for (const table of elementsInBothViews(page, 'table').filter(isPresentational)) {
      for (const part of [table, ...partsOfTable(table)]) {
        const attribute = dataAttributes.find((name) => attributeOf(part, name) !== null);
        const found = dataTags.includes(part.tagName) ? `<${part.tagName}>` : attribute;
        if (found !== undefined)
          yield flawAt(page, `A layout table has ${found} in it; expected none.`, part);
      }
    }
  },
});
