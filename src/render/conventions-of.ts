import type { Config } from '../config/config.ts';
import type { Conventions } from '../script/conventions.ts';
import { defaultPauses } from '../script/pauses.ts';

/** The conventions that a configuration asks for. */
export const conventionsOf = ({ pauses, ...settings }: Config['narration']): Conventions => ({
  quotes: settings.quotes,
  attributionFirst: settings.attributionFirst,
  nameAgain: settings.nameAgain,
  announceLists: settings.announceLists,
  opening: settings.opening,
  credits: settings.credits,
  pauses: { ...defaultPauses, ...pauses },
});
