import type { Element } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { rulesAbout, type Flaw } from '../rule.ts';

/** Makes a rule about email.html alone. */
export const emailRule = rulesAbout('email.html', ({ contents }) => contents['email.html'] ?? null);

/** A flaw of an element, or of one of its attributes. */
export function flawAt(page: Page, text: string, at: Element | readonly [Element, attribute: string]): Flaw {
  const [element, attribute] = 'tagName' in at ? [at] : at;
  return { text, place: page.placeOf(element, attribute) };
}

export const elementsNamed = (page: Page, ...names: readonly string[]): readonly Element[] =>
  page.view.elements.filter(({ tagName }) => names.includes(tagName));

/** What any mail program shows: the common view, and what stands in Outlook's conditional comments besides. */
export function elementsInBothViews(page: Page, ...names: readonly string[]): readonly Element[] {
  const startOf = (element: Element): number | undefined => element.sourceCodeLocation?.startOffset;
  const common = elementsNamed(page, ...names);
  const known = new Set(common.map(startOf));
  const outlooks = page.outlook.elements.filter(
    (element) => names.includes(element.tagName) && !known.has(startOf(element)),
  );
  return [...common, ...outlooks];
}
