import { attributeOf, elementsIn, closest, type Element } from '../page/elements.ts';

/** Whether a table is there for layout alone, and says so. */
export const isPresentational = (table: Element): boolean =>
  ['presentation', 'none'].includes(attributeOf(table, 'role') ?? '');

/** The elements of a table itself, without those of tables inside it. */
export const partsOfTable = (table: Element): readonly Element[] =>
  Array.from(elementsIn(table)).filter((element) => closest(element, ['table']) === table);
