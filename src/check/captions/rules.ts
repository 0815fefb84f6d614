import type { Rule } from '../rule.ts';
import { format } from './format.ts';
import { inStep } from './in-step.ts';
import { lineCount } from './line-count.ts';
import { captionLineLength } from './line-length.ts';
import { readingSpeed } from './reading-speed.ts';
import { captionTimes } from './times.ts';
import { transcript } from './transcript.ts';
import { captionVoices } from './voices.ts';
import { withinAudio } from './within-audio.ts';

export const captionsRules: readonly Rule[] = [
  format,
  captionTimes,
  lineCount,
  captionLineLength,
  readingSpeed,
  captionVoices,
  transcript,
  inStep,
  withinAudio,
];
