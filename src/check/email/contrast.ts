import { contrastOf, formatColour } from '../page/colour.ts';
import type { Page, Palette } from '../page/page.ts';
import type { Style } from '../page/style.ts';
import type { Flaw } from '../rule.ts';
import { excerpt, visibleText } from './visible-text.ts';

const largePx = 24;
const largeBoldPx = 18.66;
const boldFrom = 700;

const isLarge = ({ fontSizePx, fontWeight }: Style): boolean =>
  fontSizePx >= largePx || (fontWeight >= boldFrom && fontSizePx >= largeBoldPx);

/** Text that stands out too little from what is behind it, once for each element. */
export function* contrastFlaws(page: Page, palette: Palette): Generator<Flaw> {
  const seen = new Set<unknown>();
  for (const { node, element, style, words } of visibleText(page, palette)) {
    const least = isLarge(style) ? 3 : 4.5;
    const actual = contrastOf(style.colour, style.background);
    if (actual >= least || seen.has(element)) continue;
    seen.add(element);
    const colours = `${formatColour(style.colour)} on ${formatColour(style.background)}`;
    const text = `"${excerpt(words)}" has a contrast of ${actual.toFixed(2)}:1 (${colours}); expected ${least}:1.`;
    yield { text, place: page.placeOf(node) };
  }
}
