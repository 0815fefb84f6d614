/** Selectors matched against the parsed tree: names, ids, classes, attributes, and all combinators. */
import type { AttributeSelector, CssNode, Selector } from 'css-tree';
import { attributeOf, isElement, type Element } from './elements.ts';

export type Specificity = readonly [ids: number, classes: number, types: number];

export function specificityOf(selector: Selector): Specificity {
  let [ids, classes, types] = [0, 0, 0];
  for (const part of selector.children) {
    if (part.type === 'IdSelector') ids += 1;
    else if (/^(?:Class|Attribute|PseudoClass)Selector$/u.test(part.type)) classes += 1;
    else if (part.type === 'PseudoElementSelector' || (part.type === 'TypeSelector' && part.name !== '*'))
      types += 1;
  }
  return [ids, classes, types];
}

const classesOf = (element: Element): readonly string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/u);

/** The unquoted value of `[name="value"]`. */
const operandOf = (value: CssNode | null): string =>
  value?.type === 'String' ? value.value : value?.type === 'Identifier' ? value.name : '';

const comparisons: Readonly<Record<string, (actual: string, expected: string) => boolean>> = {
  '=': (actual, expected) => actual === expected,
  '~=': (actual, expected) => actual.split(/\s+/u).includes(expected),
  '|=': (actual, expected) => actual === expected || actual.startsWith(`${expected}-`),
  '^=': (actual, expected) => expected !== '' && actual.startsWith(expected),
  '$=': (actual, expected) => expected !== '' && actual.endsWith(expected),
  '*=': (actual, expected) => expected !== '' && actual.includes(expected),
};

function matchesAttribute(part: AttributeSelector, element: Element): boolean {
  const actual = attributeOf(element, part.name.name.toLowerCase());
  if (actual === null || part.matcher === null) return actual !== null;
  return comparisons[part.matcher]?.(actual, operandOf(part.value)) ?? false;
}

function matchesPart(part: CssNode, element: Element): boolean {
  if (part.type === 'TypeSelector') return part.name === '*' || part.name.toLowerCase() === element.tagName;
  if (part.type === 'IdSelector') return attributeOf(element, 'id') === part.name;
  if (part.type === 'ClassSelector') return classesOf(element).includes(part.name);
  if (part.type === 'AttributeSelector') return matchesAttribute(part, element);
  // States such as :hover are not the look that a message opens with.
  return part.type === 'PseudoClassSelector' && part.name === 'root' && element.tagName === 'html';
}

const parentOf = (element: Element): Element | null =>
  element.parentNode !== null && isElement(element.parentNode) ? element.parentNode : null;

function previousOf(element: Element): Element | null {
  const siblings = (element.parentNode?.childNodes ?? []).filter(isElement);
  return siblings[siblings.indexOf(element) - 1] ?? null;
}

const steps: Readonly<Record<string, { next: (element: Element) => Element | null; isFar: boolean }>> = {
  ' ': { next: parentOf, isFar: true },
  '>': { next: parentOf, isFar: false },
  '~': { next: previousOf, isFar: true },
  '+': { next: previousOf, isFar: false },
};

/** Whether `parts[0..end)` match, with the last of them at the element. */
function matchesUpTo(parts: readonly CssNode[], end: number, element: Element): boolean {
  let index = end - 1;
  for (let part = parts[index]; part !== undefined && part.type !== 'Combinator'; part = parts[index]) {
    if (!matchesPart(part, element)) return false;
    index -= 1;
  }
  const combinator = parts[index];
  if (combinator?.type !== 'Combinator') return true;
  const step = steps[combinator.name];
  if (step === undefined) return false;
  for (let other = step.next(element); other !== null; other = step.next(other)) {
    if (matchesUpTo(parts, index, other)) return true;
    if (!step.isFar) return false;
  }
  return false;
}

/** The parts of one selector of a list, for `matchesSelector`. */
export const partsOf = (selector: Selector): readonly CssNode[] => selector.children.toArray();

export const matchesSelector = (parts: readonly CssNode[], element: Element): boolean =>
  matchesUpTo(parts, parts.length, element);
