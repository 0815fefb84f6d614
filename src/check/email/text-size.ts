import type { Page, Palette } from '../page/page.ts';
import { closest } from '../page/elements.ts';
import type { Flaw } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { emailRule } from './email-rule.ts';
import { excerpt, visibleText, type VisibleText } from './visible-text.ts';

const leastPx = 14;
const leastRunningPx = 16;
/** Text of so many characters in one piece is there to be read on, not looked at. */
const runningFrom = 80;

const isRunning = ({ element, words }: VisibleText): boolean =>
  words.length >= runningFrom && closest(element, ['figcaption', 'caption', 'footer', 'small']) === null;

export function* textSizeFlaws(page: Page, palette: Palette): Generator<Flaw> {
  for (const text of visibleText(page, palette)) {
    const least = isRunning(text) ? leastRunningPx : leastPx;
    const actual = text.style.fontSizePx;
    if (actual >= least) continue;
    const size = `${Math.round(actual * 10) / 10}px`;
    yield {
      text: `"${excerpt(text.words)}" is set in ${size}; expected at least ${least}px.`,
      place: page.placeOf(text.node),
    };
  }
}

export const textSize = emailRule({
  id: 'email/text-size',
  checks: 'Text is at least 14 px high, running text at least 16 px.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Set font-size in a style attribute; 13 px is the default of MJML.',
  check: (page) => textSizeFlaws(page, 'light'),
});
