import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';
import { isPresentational, partsOfTable } from './table-parts.ts';

export const dataTable = emailRule({
  id: 'email/data-table',
  checks: 'Every table is role="presentation", or a data table whose headers have scope.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Without it a screen reader announces rows and columns of layout, or cells without their headers.',
  *check(page) {
    for (const table of elementsInBothViews(page, 'table').filter((element) => !isPresentational(element))) {
      const headers = partsOfTable(table).filter(({ tagName }) => tagName === 'th');
      if (headers.length === 0) {
        yield flawAt(page, 'A table has neither role="presentation" nor th[scope].', table);
      }
      for (const header of headers) {
        const scope = attributeOf(header, 'scope');
        if (['col', 'row', 'colgroup', 'rowgroup'].includes(scope ?? '')) continue;
        yield flawAt(page, `A <th> has scope ${scope ?? 'missing'}; expected col or row.`, header);
      }
    }
  },
});
