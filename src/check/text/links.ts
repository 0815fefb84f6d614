import { linksOf } from '../email/links.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { textAndPageRule } from './text-rule.ts';

export const textLinks = textAndPageRule({
  id: 'text/links',
  checks: 'Every address that email.html links to stands in the text.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Write the address after the words of the link.',
  *check({ text, page }) {
    const targets = new Set(linksOf(page).map(({ target }) => target));
    for (const target of targets) {
      const isThere =
        text.text.includes(target) || text.text.includes(target.replace(/^(?:mailto|tel):/iu, ''));
      if (!isThere && !target.startsWith('#'))
        yield { text: `The address ${target} is missing.`, place: null };
    }
  },
});
