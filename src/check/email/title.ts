import { collapse, isText, type Element } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { elementsNamed } from './email-rule.ts';

/** The titles of the document; those of drawings in SVG are none of them. */
export const titlesOf = (page: Page): readonly Element[] =>
  elementsNamed(page, 'title').filter(({ namespaceURI }) => namespaceURI.endsWith('xhtml'));

export const wordsOfTitle = (title: Element): string =>
  collapse(
    title.childNodes
      .filter(isText)
      .map(({ value }) => value)
      .join(''),
  );

/** The words of the first title; empty where there is none. */
export const titleOf = (page: Page): string => titlesOf(page).slice(0, 1).map(wordsOfTitle).join('');
