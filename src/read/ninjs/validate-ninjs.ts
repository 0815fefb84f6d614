/** Which version of ninjs an item is, and whether it is one: https://www.iptc.org/std/ninjs/userguide/ */
import { isObject, objectAt, textAt, type JsonObject } from '../json/values.ts';
import { advices, ninjs1 } from './ninjs-1.ts';
import { ninjs2 } from './ninjs-2.ts';
import { ninjs3 } from './ninjs-3.ts';
import type { Fault, Shape } from './shape.ts';

/** The published versions, and the two drafts that IPTC's tests cover. */
const shapes = {
  '1.0': () => ninjs1(0),
  '1.1': () => ninjs1(1),
  '1.2': () => ninjs1(2),
  '1.3': () => ninjs1(3),
  '1.4': () => ninjs1(4),
  '1.5': () => ninjs1(5),
  '1.6': () => ninjs1(6),
  '1.x_dev': () => ninjs1(5, advices),
  '2.0': () => ninjs2(0),
  '2.1': () => ninjs2(1),
  '2.2': () => ninjs2(2),
  '2.x_dev': () => ninjs2(1, advices),
  '3.0': () => ninjs3(0),
  '3.1': () => ninjs3(1),
} as const satisfies Record<string, () => Shape>;

export type NinjsVersion = keyof typeof shapes;

export const ninjsVersions = Object.keys(shapes) as readonly NinjsVersion[];

/** The first fault of an item as the schema of its version sees it; null for none. Dates and addresses may be any text. */
export const validateNinjs = (item: unknown, version: NinjsVersion): Fault | null =>
  shapes[version]()(item, '');

const latest = { 1: '1.6', 2: '2.2', 3: '3.1' } as const;

/** The version that an item says it is, or that its properties belong to. */
export function versionOf(item: JsonObject): NinjsVersion {
  const standard = objectAt(item, 'standard') ?? objectAt(item, '$standard');
  const told =
    standard === null ? '' : `${textAt(standard, 'version') ?? ''} ${textAt(standard, 'schema') ?? ''}`;
  const named = /(?<![\d.])([123]\.\d)(?!\d)/.exec(told)?.[1];
  const known = ninjsVersions.find((version) => version === named);
  return known ?? latest[generationOf(item)];
}

/** The names of properties tell: camel case is of version 3, lists of headlines and bodies of version 2. */
function generationOf(item: unknown): 1 | 2 | 3 {
  if (!isObject(item)) return 1;
  const inner = ['bodies', 'headlines', 'descriptions', 'renditions'].flatMap((name) => {
    const list = item[name];
    return Array.isArray(list) ? list.filter(isObject).flatMap((entry) => Object.keys(entry)) : [];
  });
  const names = [...Object.keys(item), ...inner];
  if (names.some((name) => /[a-z][A-Z]/.test(name))) return 3;
  const lists = [
    'bodies',
    'headlines',
    'descriptions',
    'people',
    'organisations',
    'places',
    'subjects',
    'standard',
    'by',
  ];
  return lists.some((name) => Object.hasOwn(item, name)) ||
    ['renditions', 'associations'].some((name) => Array.isArray(item[name]))
    ? 2
    : 1;
}
