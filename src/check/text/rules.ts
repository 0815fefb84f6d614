import type { Rule } from '../rule.ts';
import { textCharacters } from './characters.ts';
import { lineLength } from './line-length.ts';
import { textLinks } from './links.ts';
import { noEntities } from './no-entities.ts';

export const textRules: readonly Rule[] = [lineLength, noEntities, textLinks, textCharacters];
