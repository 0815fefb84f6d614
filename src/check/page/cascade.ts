/** Which declaration wins for an element: importance, then the style attribute, then specificity, then order. */
import { attributeOf, type Element } from './elements.ts';
import type { Palette } from './page.ts';
import { matchesSelector } from './selector.ts';
import { readStyleAttribute, type Declaration, type StyleRule } from './style-sheet.ts';

/** The values that win, by property. */
export type Declared = ReadonlyMap<string, string>;

type Weight = readonly number[];

interface Weighted extends Declaration {
  /** Compared number by number; the heavier wins. */
  readonly weight: Weight;
}

function compareWeights(one: Weight, other: Weight): number {
  const index = one.findIndex((number, i) => number !== other[i]);
  return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}

/** What HTML attributes of old say in the way of style. */
function attributeHints(element: Element): readonly Declaration[] {
  const hints = [
    ['background-color', attributeOf(element, 'bgcolor')],
    ['color', element.tagName === 'font' ? attributeOf(element, 'color') : null],
    ['text-align', attributeOf(element, 'align')],
    ['display', attributeOf(element, 'hidden') === null ? null : 'none'],
  ] as const;
  return hints.flatMap(([property, value]) =>
    value === null ? [] : [{ property, value, isImportant: false }],
  );
}

function memoize<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

const weigh = (declarations: readonly Declaration[], rank: Weight): readonly Weighted[] =>
  declarations.map((declaration) => ({
    ...declaration,
    weight: [declaration.isImportant ? 1 : 0, ...rank],
  }));

/** Makes the cascade of a palette. `bare` has no sheets. */
export function cascadeOf(sheet: readonly StyleRule[], palette: Palette): (element: Element) => Declared {
  const inlineOf = memoize(readStyleAttribute);
  const rules = sheet.filter(
    (rule) => palette !== 'bare' && (rule.palette === 'any' || rule.palette === palette),
  );
  return (element) => {
    const matched = rules.flatMap(({ selector, specificity, declarations }, order) =>
      matchesSelector(selector, element) ? weigh(declarations, [1, ...specificity, order]) : [],
    );
    const all = [
      ...weigh(attributeHints(element), [0]),
      ...matched,
      ...weigh(inlineOf(attributeOf(element, 'style') ?? ''), [2]),
    ];
    const winners = all.sort((one, other) => compareWeights(one.weight, other.weight));
    return new Map(winners.map(({ property, value }) => [property, value]));
  };
}
