/** The style sheets of a page, cut into rules of one selector each. */
import { generate, parse, walk, type Atrule, type CssNode, type DeclarationList, type Rule } from 'css-tree';
import { expandShorthand } from './shorthands.ts';
import { partsOf, specificityOf, type Specificity } from './selector.ts';

export interface Declaration {
  /** In lower case. */
  readonly property: string;
  readonly value: string;
  readonly isImportant: boolean;
}

export interface StyleRule {
  readonly selector: readonly CssNode[];
  readonly specificity: Specificity;
  readonly declarations: readonly Declaration[];
  /** The palette that the rule is for; `any` where it does not say. */
  readonly palette: 'any' | 'light' | 'dark';
}

function declarationsOf(parent: { readonly children: Iterable<CssNode> }): readonly Declaration[] {
  return Array.from(parent.children)
    .filter((node) => node.type === 'Declaration')
    .flatMap(({ property, value, important }) =>
      expandShorthand(property.toLowerCase(), generate(value).trim()).map(([name, text]) => ({
        property: name,
        value: text,
        isImportant: important !== false,
      })),
    );
}

/** What a `style` attribute declares. What cannot be parsed is left out, as a mail program leaves it out. */
export function readStyleAttribute(css: string): readonly Declaration[] {
  return declarationsOf(parse(css, { context: 'declarationList' }) as DeclarationList);
}

/**
 * Which palette a media query asks for; null where the rule depends on something else, such as the width of the
 * window: such rules are left out, for what they change is looked at in a browser.
 */
function paletteOf(query: string): StyleRule['palette'] | null {
  const words = query.toLowerCase().replaceAll(/\s+/gu, '');
  const features = words.match(/\([^)]*\)/gu) ?? [];
  if (features.length === 0) return words.includes('print') ? null : 'any';
  if (features.length > 1) return null;
  if (features[0] === '(prefers-color-scheme:dark)') return 'dark';
  return features[0] === '(prefers-color-scheme:light)' ? 'light' : null;
}

function paletteUnder(atrule: Atrule | null): StyleRule['palette'] | null {
  if (atrule === null) return 'any';
  if (atrule.name.toLowerCase() !== 'media' || atrule.prelude === null) return null;
  return paletteOf(generate(atrule.prelude));
}

function rulesOf(rule: Rule, palette: StyleRule['palette']): readonly StyleRule[] {
  if (rule.prelude.type !== 'SelectorList') return [];
  const declarations = declarationsOf(rule.block);
  return Array.from(rule.prelude.children)
    .filter((selector) => selector.type === 'Selector')
    .map((selector) => ({
      selector: partsOf(selector),
      specificity: specificityOf(selector),
      declarations,
      palette,
    }));
}

/** The rules of a sheet in their order. */
export function readStyleSheet(css: string): readonly StyleRule[] {
  const rules: StyleRule[] = [];
  walk(parse(css), {
    visit: 'Rule',
    enter(rule) {
      const palette = paletteUnder(this.atrule);
      if (palette !== null) rules.push(...rulesOf(rule, palette));
    },
  });
  return rules;
}
