import type { Rule } from '../rule.ts';
import { contiguous } from './contiguous.ts';
import { version } from './version.ts';

export const chaptersRules: readonly Rule[] = [version, contiguous];
