import type { Block } from '../../article/block.ts';
import type { Element } from './dom.ts';
import { placeOfElement, type Setting } from './setting.ts';

export const readRule = (element: Element, setting: Setting): readonly Block[] => [
  { kind: 'rule', id: '', place: placeOfElement(element, setting) },
];
