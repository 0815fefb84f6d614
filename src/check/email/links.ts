import { attributeOf, wordsIn, type Element } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { elementsNamed } from './email-rule.ts';

export interface Link {
  readonly element: Element;
  readonly target: string;
  /** As read out: text and the alternatives of images. */
  readonly words: string;
}

/** Everything that has an address. */
export const linksOf = (page: Page): readonly Link[] =>
  elementsNamed(page, 'a', 'area').flatMap((element) => {
    const target = attributeOf(element, 'href');
    return target === null ? [] : [{ element, target: target.trim(), words: wordsIn(element) }];
  });
