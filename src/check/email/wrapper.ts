import { attributeOf } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';

export const wrapper = emailRule({
  id: 'email/wrapper',
  checks: 'One element wraps the message: role="article" aria-roledescription="email", with a name.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'It lets a screen reader tell the message from the webmail around it. Main belongs to the webmail.',
  *check(page) {
    const wrappers = page.view.elements.filter((element) => attributeOf(element, 'role') === 'article');
    if (wrappers.length !== 1) {
      yield { text: `Expected one element with role="article", found ${wrappers.length}.`, place: null };
    }
    for (const element of wrappers) {
      const description = attributeOf(element, 'aria-roledescription');
      if (description !== 'email') {
        const text = `The wrapper's aria-roledescription is ${description ?? 'missing'}; expected email.`;
        yield flawAt(page, text, element);
      }
      if ((attributeOf(element, 'aria-label') ?? '').trim() === '') {
        yield flawAt(page, 'The wrapper has no aria-label; expected the name of the message.', element);
      }
    }
    const mains = page.view.elements.filter(
      (element) => element.tagName === 'main' || attributeOf(element, 'role') === 'main',
    );
    for (const main of mains) yield flawAt(page, 'There is a main landmark; expected none.', main);
  },
});
