/**
 * How an element looks, as far as style sheets and style attributes tell without layout: colours, sizes, visibility.
 * What depends on the width of the window, on background images or on custom properties is left to a browser.
 */
import { blend, parseColour, type Colour } from './colour.ts';
import type { Declared } from './cascade.ts';

export interface Style {
  /** Opaque, as seen on `background`. */
  readonly colour: Colour;
  /** Opaque: what shines through is mixed in. */
  readonly background: Colour;
  readonly fontSizePx: number;
  /** As a multiple of the font size. */
  readonly lineHeight: number;
  /** 100 to 900. */
  readonly fontWeight: number;
  readonly textAlign: string;
  readonly isUnderlined: boolean;
  /** Whether it is shown to nobody. */
  readonly isHidden: boolean;
}

const black = { r: 0, g: 0, b: 0, alpha: 1 };
const white = { r: 255, g: 255, b: 255, alpha: 1 };
/** The page of a browser in its dark scheme. */
const night = { r: 18, g: 18, b: 18, alpha: 1 };

export const rootStyle = (isDark: boolean): Style => ({
  colour: isDark ? white : black,
  background: isDark ? night : white,
  fontSizePx: 16,
  lineHeight: 1.2,
  fontWeight: 400,
  textAlign: 'start',
  isUnderlined: false,
  isHidden: false,
});

const headingSizes: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h4: 1,
  h5: 0.83,
  h6: 0.67,
};
const namedSizes: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

const units: Readonly<Record<string, (number: number, emPx: number) => number>> = {
  px: (number) => number,
  pt: (number) => (number * 4) / 3,
  rem: (number) => number * 16,
  em: (number, emPx) => number * emPx,
  '%': (number, emPx) => (number * emPx) / 100,
};

/** A length in px; null for keywords and for units that only layout resolves. `emPx` is what 1em and 100 % are. */
function lengthPx(value: string, emPx: number): number | null {
  const match = /^(?<number>-?[\d.]+)(?<unit>px|pt|rem|em|%)?$/u.exec(value);
  const { number, unit } = match?.groups ?? {};
  if (number === undefined || (unit === undefined && Number(number) !== 0)) return null;
  return units[unit ?? 'px']?.(Number(number), emPx) ?? null;
}

function fontSizeOf(declared: Declared, tagName: string, parent: Style): number {
  const value = declared.get('font-size');
  if (value !== undefined) {
    const size = namedSizes[value] ?? lengthPx(value, parent.fontSizePx);
    if (size !== null) return size;
  }
  if (tagName === 'small') return parent.fontSizePx * 0.83;
  return parent.fontSizePx * (headingSizes[tagName] ?? 1);
}

function lineHeightOf(declared: Declared, fontSizePx: number, parent: Style): number {
  const value = declared.get('line-height');
  if (value === undefined || value === 'inherit') return parent.lineHeight;
  if (/^[\d.]+$/u.test(value)) return Number(value);
  const px = lengthPx(value, fontSizePx);
  return px === null || fontSizePx === 0 ? 1.2 : px / fontSizePx;
}

const boldTags = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function fontWeightOf(declared: Declared, tagName: string, parent: Style): number {
  const value = declared.get('font-weight');
  if (value === 'normal') return 400;
  if (value === 'bold' || value === 'bolder') return 700;
  if (value !== undefined && /^\d+$/u.test(value)) return Number(value);
  return boldTags.has(tagName) ? 700 : parent.fontWeight;
}

/** An underline runs on under what is inside, whatever that says. */
function isUnderlined(declared: Declared, isLink: boolean, parent: Style): boolean {
  const value = declared.get('text-decoration-line');
  const own = value === undefined ? isLink : value.includes('underline');
  return own || parent.isUnderlined;
}

function isHidden(declared: Declared, parent: Style): boolean {
  return (
    parent.isHidden ||
    declared.get('display') === 'none' ||
    declared.get('visibility') === 'hidden' ||
    Number(declared.get('opacity') ?? 1) === 0 ||
    (lengthPx(declared.get('max-height') ?? '', 0) === 0 && declared.get('overflow') === 'hidden')
  );
}

function colourOf(value: string | undefined): Colour | null {
  return value === undefined ? null : parseColour(value);
}

export interface Styled {
  readonly tagName: string;
  /** Has an address, so that a browser colours and underlines it by itself. */
  readonly isLink: boolean;
  readonly isDark: boolean;
}

const linkColour = (isDark: boolean): Colour =>
  isDark ? { r: 158, g: 158, b: 255, alpha: 1 } : { r: 0, g: 0, b: 238, alpha: 1 };

/** The style of an element with these winning declarations, in a parent of that style. */
export function styleFrom(declared: Declared, { tagName, isLink, isDark }: Styled, parent: Style): Style {
  const background = blend(
    colourOf(declared.get('background-color')) ?? { ...white, alpha: 0 },
    parent.background,
  );
  const colour =
    colourOf(declared.get('color')) ??
    (isLink && !declared.has('color') ? linkColour(isDark) : parent.colour);
  const fontSizePx = fontSizeOf(declared, tagName, parent);
  return {
    background,
    colour: blend(colour, background),
    fontSizePx,
    lineHeight: lineHeightOf(declared, fontSizePx, parent),
    fontWeight: fontWeightOf(declared, tagName, parent),
    textAlign: declared.get('text-align') ?? (tagName === 'center' ? 'center' : parent.textAlign),
    isUnderlined: isUnderlined(declared, isLink, parent),
    isHidden: isHidden(declared, parent),
  };
}
