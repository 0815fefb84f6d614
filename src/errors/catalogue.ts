/** Every code that Lectern can report, one table a room: what happened, and what to do about it. */
import { checkCodes } from './codes/check.ts';
import { commandCodes } from './codes/command.ts';
import { correctCodes } from './codes/correct.ts';
import { emailCodes } from './codes/email.ts';
import { engineCodes } from './codes/engines.ts';
import { handCodes } from './codes/hand.ts';
import { readCodes } from './codes/read.ts';
import { readFormatsCodes } from './codes/read-formats.ts';
import { readHtmlCodes } from './codes/read-html.ts';
import { scriptCodes } from './codes/script.ts';
import { understandCodes } from './codes/understand.ts';
import { voiceCodes } from './codes/voice.ts';
import { voiceLibraryCodes } from './codes/voice-library.ts';
import { webCodes } from './codes/web.ts';
import type { Entry } from './entry.ts';

export const catalogue = {
  ...readCodes,
  ...readHtmlCodes,
  ...readFormatsCodes,
  ...understandCodes,
  ...correctCodes,
  ...scriptCodes,
  ...handCodes,
  ...voiceCodes,
  ...engineCodes,
  ...voiceLibraryCodes,
  ...emailCodes,
  ...checkCodes,
  ...commandCodes,
  ...webCodes,
} as const;

type Catalogue = typeof catalogue;

export type Code = keyof Catalogue;
export type ParamsOf<C extends Code> = Catalogue[C] extends Entry<infer Params> ? Params : never;
