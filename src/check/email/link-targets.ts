import { wcag } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';
import { linksOf } from './links.ts';

export const linkTargets = emailRule({
  id: 'email/link-targets',
  checks: 'Links with the same words go to the same place.',
  standard: wcag('consistent-identification'),
  severity: 'error',
  hint: 'Give links that go to different places different words.',
  *check(page) {
    const targets = new Map<string, string>();
    for (const { element, target, words } of linksOf(page)) {
      const key = words.toLowerCase();
      const known = targets.get(key) ?? target;
      targets.set(key, known);
      if (key === '' || known === target) continue;
      yield flawAt(page, `"${words}" goes to ${target}, and elsewhere to ${known}.`, [element, 'href']);
    }
  },
});
