/** Where the rules come from. */
export const wcag = (criterion: string): string => `https://www.w3.org/TR/WCAG22/#${criterion}`;
export const rfc = (number: number, section: string): string =>
  `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`;
export const html = (fragment: string): string => `https://html.spec.whatwg.org/multipage/${fragment}`;
export const emailMarkupConsortium = 'https://emailmarkup.org/en/reports/accessibility/';
