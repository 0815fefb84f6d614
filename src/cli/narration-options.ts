import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { AppError } from '../errors/app-error.ts';
import { flag, text, type OptionHelp, type Values } from './command.ts';
import { parseRate } from './rate.ts';

/** How an article is told, for one command; the configuration says it for all. */
export const narrationOptions = {
  voice: { type: 'string', value: 'VOICE', help: 'the narrator’s voice (lectern voices lists them)' },
  rate: { type: 'string', value: 'WORDS', help: 'words a minute, 80 to 300 (default: 170)' },
  quotes: {
    type: 'string',
    value: 'HOW',
    help: 'voices, spoken (one voice says "Quote." and "End quote."), both or plain (default: voices)',
  },
  'attribution-first': { type: 'boolean', help: 'read who speaks before what they say' },
  'no-name-again': {
    type: 'boolean',
    help: 'do not name a speaker again after a long quotation in one voice',
  },
  'no-list-counts': { type: 'boolean', help: 'do not say how many items a list has' },
  opening: { type: 'boolean', help: 'begin with publisher and date' },
  credits: { type: 'boolean', help: 'end with the names of the voices' },
  pauses: {
    type: 'string',
    value: 'NAME=MS',
    help: 'silences such as headingAfter=800,item=600 (default: as in lectern init)',
  },
  cast: {
    type: 'string',
    value: 'FILE',
    help: 'where speakers keep their voices from edition to edition, such as cast.yaml',
  },
} as const satisfies Record<string, OptionHelp>;

type Narration = Config['narration'];

/** The settings of narration as the command line changes them. @throws AppError `usage-wrong` */
export async function withNarration(
  narration: Narration,
  values: Values,
  folder: string,
): Promise<Narration> {
  const rate = text(values, 'rate');
  const castFile = text(values, 'cast');
  const pauses = text(values, 'pauses');
  return {
    ...narration,
    engine: text(values, 'engine') ?? narration.engine,
    voice: text(values, 'voice') ?? narration.voice,
    rate: rate === null ? narration.rate : parseRate(rate),
    quotes: parseQuotes(text(values, 'quotes')) ?? narration.quotes,
    attributionFirst: flag(values, 'attribution-first') || narration.attributionFirst,
    nameAgain: !flag(values, 'no-name-again') && narration.nameAgain,
    announceLists: !flag(values, 'no-list-counts') && narration.announceLists,
    opening: flag(values, 'opening') || narration.opening,
    credits: flag(values, 'credits') || narration.credits,
    pauses: pauses === null ? narration.pauses : { ...narration.pauses, ...(await parsePauses(pauses)) },
    castFile: castFile === null ? narration.castFile : resolve(folder, castFile),
  };
}

function parseQuotes(given: string | null): Narration['quotes'] | null {
  const found = (['voices', 'spoken', 'both', 'plain'] as const).find((known) => known === given);
  if (given === null || found !== undefined) return found ?? null;
  throw AppError.of('usage-wrong', {
    problem: `--quotes takes voices, spoken, both or plain, not ${JSON.stringify(given)}.`,
  });
}

async function parsePauses(given: string): Promise<Narration['pauses']> {
  const entries = given.split(',').map((part): [string, number] => {
    const [, name = '', ms] = /^\s*([A-Za-z]+)\s*=\s*(\d{1,6})\s*$/u.exec(part) ?? [];
    return [name, ms === undefined ? Number.NaN : Number(ms)];
  });
  // The schema takes a while to load, and few command lines need it.
  const { checkPauses } = await import('../config/conventions-schema.ts');
  const problem = checkPauses(Object.fromEntries(entries));
  if (typeof problem !== 'string') return problem;
  throw AppError.of('usage-wrong', { problem: `--pauses ${JSON.stringify(given)} is wrong: ${problem}.` });
}
