import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { root } from './root.ts';
import { ssmlSegments } from './segments.ts';

export const ssmlRules: readonly Rule[] = [root, elements, ssmlSegments];
