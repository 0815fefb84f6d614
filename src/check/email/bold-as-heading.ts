import { closest, isElement, textsIn, wordsIn, type Element } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { wcag } from '../standards.ts';
import { elementsNamed, emailRule, flawAt } from './email-rule.ts';
import { isPresentational } from './table-parts.ts';

/** Longer paragraphs are emphasis, not titles. */
const longestTitle = 80;
const boldFrom = 600;

/** Where words in bold are a label of what stands around them. */
function isLabel(paragraph: Element): boolean {
  if (closest(paragraph, ['blockquote', 'figcaption', 'li', 'th', 'a', 'address', 'footer']) !== null)
    return true;
  const table = closest(paragraph, ['table']);
  return table !== null && !isPresentational(table);
}

function isAllBold(page: Page, paragraph: Element): boolean {
  const texts = Array.from(textsIn(paragraph)).filter(({ value }) => value.trim() !== '');
  return texts.every(({ parentNode }) => {
    const parent = parentNode !== null && isElement(parentNode) ? parentNode : paragraph;
    return page.styleOf('light', parent).fontWeight >= boldFrom;
  });
}

/** Words in a link say where it goes, and stand out for that. */
const isAllLink = (paragraph: Element, words: string): boolean =>
  paragraph.childNodes.some((child) => isElement(child) && child.tagName === 'a' && wordsIn(child) === words);

export const boldAsHeading = emailRule({
  id: 'email/bold-as-heading',
  checks: 'No paragraph in bold poses as a heading.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'What looks like a heading must be one, or listeners cannot find it: use h2 to h6.',
  *check(page) {
    for (const paragraph of elementsNamed(page, 'p')) {
      const words = wordsIn(paragraph);
      const isTitle = words !== '' && words.length <= longestTitle && !/[.!?…:;,]["'”’»)]*$/u.test(words);
      if (!isTitle || isLabel(paragraph) || isAllLink(paragraph, words)) continue;
      if (!isAllBold(page, paragraph)) continue;
      yield flawAt(page, `A paragraph in bold looks like a heading: "${words}".`, paragraph);
    }
  },
});
