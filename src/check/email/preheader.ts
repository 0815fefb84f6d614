import { collapse, elementsIn, wordsIn } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { elementsNamed } from './email-rule.ts';

/** The words that an inbox shows after the subject; null where the message hides none at its start. */
export function preheaderOf(page: Page): { readonly words: string; readonly offset: number } | null {
  for (const body of elementsNamed(page, 'body')) {
    for (const element of elementsIn(body)) {
      const words = wordsIn(element);
      const offset = element.sourceCodeLocation?.startOffset ?? 0;
      if (page.styleOf('light', element).isHidden) return { words: collapse(words), offset };
      if (element.childNodes.some((child) => 'value' in child && child.value.trim() !== '')) return null;
    }
  }
  return null;
}
