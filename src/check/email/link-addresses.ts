import { attributeOf } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { emailRule, flawAt } from './email-rule.ts';
import { linksOf } from './links.ts';

/** Why an address leads nowhere; null for a good one. */
function faultOf(target: string, ids: ReadonlySet<string>): string | null {
  if (target === '' || target === '#') return 'is empty';
  if (target.startsWith('#')) return ids.has(target.slice(1)) ? null : 'leads to no element of the message';
  if (!/^(?:https?|mailto|tel):/iu.test(target)) return 'is no web, mail or telephone address';
  return URL.canParse(target) ? null : 'cannot be parsed';
}

export const linkAddresses = emailRule({
  id: 'email/link-addresses',
  checks: 'Every link has a whole address that leads somewhere.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'A message has no page that an address could be relative to: give it in full, from https:// on.',
  *check(page) {
    const ids = new Set(page.view.elements.flatMap((element) => attributeOf(element, 'id') ?? []));
    for (const { element, target, words } of linksOf(page)) {
      const fault = faultOf(target, ids);
      if (fault !== null)
        yield flawAt(page, `The address "${target}" of "${words}" ${fault}.`, [element, 'href']);
    }
  },
});
