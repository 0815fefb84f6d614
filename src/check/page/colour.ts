/** Colours of CSS and their contrast. */
import { colordx, extend } from '@colordx/core';
import names from '@colordx/core/plugins/names';

extend([names]);

/** sRGB: channels 0 to 255, alpha 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** Null for what is no colour, and for what only a browser can tell: `currentcolor`, `var(--ink)`. */
export function parseColour(value: string): Colour | null {
  const colour = colordx(value);
  return colour.isValid() ? colour.toRgb() : null;
}

/** What is seen of a colour that lies on an opaque one. */
export function blend(over: Colour, under: Colour): Colour {
  const mix = (a: number, b: number): number => a * over.alpha + b * (1 - over.alpha);
  return { r: mix(over.r, under.r), g: mix(over.g, under.g), b: mix(over.b, under.b), alpha: 1 };
}

function luminanceOf({ r, g, b }: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG contrast of two opaque colours, 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const formatColour = ({ r, g, b }: Colour): string =>
  `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
