import type { Rule } from '../rule.ts';
import { addedWords } from './added-words.ts';
import { announcedCount } from './announced-count.ts';
import { closedEndings } from './closed-endings.ts';
import { editedMarks } from './edited-marks.ts';
import { ids } from './ids.ts';
import { languages } from './languages.ts';
import { map } from './map.ts';
import { narratorsVoice } from './narrators-voice.ts';
import { neighboursDiffer } from './neighbours-differ.ts';
import { oneSegmentAnItem } from './one-segment-an-item.ts';
import { oneVoice } from './one-voice.ts';
import { pauses } from './pauses.ts';
import { scriptCurrent } from './script-current.ts';
import { scriptText } from './script-text.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { speakers } from './speakers.ts';
import { spokenWords } from './spoken-words.ts';
import { times } from './times.ts';

export const scriptRules: readonly Rule[] = [
  ids,
  languages,
  spokenWords,
  map,
  addedWords,
  speakers,
  oneSegmentAnItem,
  announcedCount,
  closedEndings,
  sentenceEnds,
  pauses,
  times,
  oneVoice,
  narratorsVoice,
  neighboursDiffer,
  editedMarks,
  scriptText,
  scriptCurrent,
];
