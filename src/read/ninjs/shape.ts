/** Shapes of JSON, as far as the schemas of ninjs describe them: functions that find the first fault of a value. */
import { isObject } from '../json/values.ts';

export interface Fault {
  /** Where in the value: `associations.first.uri`, `bodies[0]`; empty for the value itself. */
  readonly path: string;
  readonly problem: string;
}

/** The first fault of a value, null for none. */
export type Shape = (value: unknown, path: string) => Fault | null;

export type Properties = Readonly<Record<string, Shape>>;

const typeOf =
  (expected: string, isOfType: (value: unknown) => boolean): Shape =>
  (value, path) =>
    isOfType(value) ? null : { path, problem: `expected ${expected}` };

export const string = typeOf('a text', (value) => typeof value === 'string');
export const number = typeOf('a number', (value) => typeof value === 'number');
export const integer = typeOf('a whole number', Number.isInteger);
export const anyObject = typeOf('an object', isObject);

export const integerBetween = (least: number, most: number): Shape =>
  typeOf(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  );

export const matching = (pattern: RegExp, expected: string): Shape =>
  typeOf(expected, (value) => typeof value === 'string' && pattern.test(value));

export const oneOf = (...words: readonly string[]): Shape =>
  typeOf(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));

/** A list in which every value has a shape. */
export const listOf =
  (item: Shape, least = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return { path, problem: 'expected a list' };
    if (value.length < least) return { path, problem: `expected at least ${least} values` };
    return firstFault(value, (inside, index) => item(inside, `${path}[${index}]`));
  };

/** A value of the first shape that it has; the last one says what is wrong. */
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) => {
    let fault: Fault | null = null;
    for (const shape of shapes) {
      fault = shape(value, path);
      if (fault === null) return null;
    }
    return fault;
  };

/** A value that has several shapes at once. */
export const all =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) =>
    firstFault(shapes, (shape) => shape(value, path));

/** A shape that holds itself is looked up only when it is needed. */
export const lazily =
  (shape: () => Shape): Shape =>
  (value, path) =>
    shape()(value, path);

export interface ObjectRules {
  readonly required?: readonly string[];
  /** Shapes of properties by how their names begin, behind those that are named. */
  readonly named?: readonly (readonly [pattern: RegExp, shape: Shape])[];
  /** Whether other properties may stand in it. */
  readonly open?: boolean;
}

/** An object with the properties of a table and, unless it is open, no others. */
export const object =
  (properties: Properties, { required = [], named = [], open = false }: ObjectRules = {}): Shape =>
  (value, path) => {
    if (!isObject(value)) return { path, problem: 'expected an object' };
    const missing = required.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return { path, problem: `expected a property "${missing}"` };
    return firstFault(Object.entries(value), ([name, inside]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      const shapes = [
        ...(Object.hasOwn(properties, name) ? [properties[name] as Shape] : []),
        ...named.filter(([pattern]) => pattern.test(name)).map(([, shape]) => shape),
      ];
      if (shapes.length === 0 && !open) return { path: inner, problem: 'there is no such property' };
      return firstFault(shapes, (shape) => shape(inside, inner));
    });
  };

/** An object in which exactly one of two properties stands. */
export const exactlyOne =
  (one: string, other: string): Shape =>
  (value, path) => {
    if (!isObject(value)) return { path, problem: 'expected an object' };
    const problem = `expected either "${one}" or "${other}"`;
    return Object.hasOwn(value, one) !== Object.hasOwn(value, other) ? null : { path, problem };
  };

function firstFault<T>(
  values: readonly T[],
  faultOf: (value: T, index: number) => Fault | null,
): Fault | null {
  for (const [index, value] of values.entries()) {
    const fault = faultOf(value, index);
    if (fault !== null) return fault;
  }
  return null;
}

/** Properties of one shape, named in a line. */
export const each = (names: string, shape: Shape): Properties =>
  Object.fromEntries(names.split(' ').map((name) => [name, shape]));
