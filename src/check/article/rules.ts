import type { Rule } from '../rule.ts';
import { inCaptions } from './in-captions.ts';
import { inEmail } from './in-email.ts';
import { inScript } from './in-script.ts';
import { inText } from './in-text.ts';

export const articleRules: readonly Rule[] = [inEmail, inText, inScript, inCaptions];
