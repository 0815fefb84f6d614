import type { Rule } from '../rule.ts';
import { audioChapters } from './chapters.ts';
import { cover } from './cover.ts';
import { duration } from './duration.ts';
import { audioFormat } from './format.ts';
import { frames } from './frames.ts';
import { infoFrame } from './info.ts';
import { audioLanguage } from './language.ts';
import { tag } from './tag.ts';
import { title } from './title.ts';

export const audioRules: readonly Rule[] = [
  tag,
  title,
  audioLanguage,
  cover,
  audioChapters,
  frames,
  audioFormat,
  infoFrame,
  duration,
];
