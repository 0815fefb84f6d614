import { attributeOf } from '../page/elements.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';

const forbidden = /user-scalable\s*=\s*(?:no|0)|maximum-scale/iu;

export const viewport = emailRule({
  id: 'email/viewport',
  checks: 'The message fits the width of the screen and can be zoomed.',
  standard: wcag('resize-text'),
  severity: 'error',
  hint: 'Use <meta name="viewport" content="width=device-width, initial-scale=1"> and nothing that forbids zooming.',
  *check(page) {
    const metas = elementsNamed(page, 'meta').filter(
      (meta) => attributeOf(meta, 'name')?.toLowerCase() === 'viewport',
    );
    if (metas.length === 0) yield { text: 'There is no <meta name="viewport">; expected one.', place: null };
    for (const meta of metas) {
      const content = attributeOf(meta, 'content') ?? '';
      const found = forbidden.exec(content)?.[0];
      if (found !== undefined) yield flawAt(page, `The viewport has ${found}; expected no limit.`, meta);
      if (!/width\s*=\s*device-width/iu.test(content)) {
        yield flawAt(page, `The viewport is "${content}"; expected width=device-width.`, meta);
      }
    }
  },
});
