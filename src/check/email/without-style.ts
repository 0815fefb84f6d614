import type { Page } from '../page/page.ts';
import type { Flaw } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { contrastFlaws } from './contrast.ts';
import { emailRule } from './email-rule.ts';
import { textSizeFlaws } from './text-size.ts';
import { excerpt, visibleText } from './visible-text.ts';

/** Text that nothing but a style sheet keeps out of sight. */
function* uncovered(page: Page): Generator<Flaw> {
  for (const { node, element, words } of visibleText(page, 'bare')) {
    if (!page.styleOf('light', element).isHidden) continue;
    yield { text: `"${excerpt(words)}" is hidden by a style sheet alone.`, place: page.placeOf(node) };
  }
}

/** Text that nothing but a style sheet brings to sight. */
function* covered(page: Page): Generator<Flaw> {
  for (const { node, element, words } of visibleText(page, 'light')) {
    if (!page.styleOf('bare', element).isHidden) continue;
    yield { text: `"${excerpt(words)}" is shown by a style sheet alone.`, place: page.placeOf(node) };
  }
}

export const withoutStyle = emailRule({
  id: 'email/without-style',
  checks: 'The message can be read with every <style> removed.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Gmail drops style sheets in many places: what a reader needs to see belongs into style attributes.',
  *check(page) {
    yield* uncovered(page);
    yield* covered(page);
    yield* contrastFlaws(page, 'bare');
    yield* textSizeFlaws(page, 'bare');
  },
});
