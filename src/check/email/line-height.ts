import { emailMarkupConsortium } from '../standards.ts';
import { emailRule } from './email-rule.ts';
import { excerpt, visibleText } from './visible-text.ts';

const least = 1.5;
/** 24px on 16px may come out as 1.4999…; */
const tolerance = 0.005;

export const lineHeight = emailRule({
  id: 'email/line-height',
  checks: 'Lines are at least 1.5 times as high as their letters.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Set line-height in a style attribute, without a unit, so that it grows with the letters.',
  *check(page) {
    for (const { node, style, words } of visibleText(page, 'light')) {
      if (style.lineHeight >= least - tolerance) continue;
      const actual = Math.round(style.lineHeight * 100) / 100;
      const text = `"${excerpt(words)}" has a line height of ${actual}; expected at least ${least}.`;
      yield { text, place: page.placeOf(node) };
    }
  },
});
