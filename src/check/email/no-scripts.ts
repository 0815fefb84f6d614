import { emailMarkupConsortium } from '../standards.ts';
import { elementsInBothViews, emailRule, flawAt } from './email-rule.ts';

export const noScripts = emailRule({
  id: 'email/no-scripts',
  checks: 'There are no scripts, no event handlers and nothing embedded.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Mail programs take them for an attack. Take them out.',
  *check(page) {
    for (const element of elementsInBothViews(
      page,
      'script',
      'iframe',
      'object',
      'embed',
      'applet',
      'base',
    )) {
      yield flawAt(page, `There is a <${element.tagName}>; expected none.`, element);
    }
    for (const element of page.view.elements) {
      const handler = element.attrs.find(({ name }) => /^on[a-z]+$/u.test(name));
      if (handler === undefined) continue;
      const text = `<${element.tagName}> has ${handler.name}; expected no handler.`;
      yield flawAt(page, text, [element, handler.name]);
    }
  },
});
