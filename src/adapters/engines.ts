import { AppError } from '../errors/app-error.ts';
import { commandSpeech } from './command-speech/open-command-speech.ts';
import { espeak } from './espeak-ng/open-espeak.ts';
import { festival } from './festival/open-festival.ts';
import { flite } from './flite/flite-entry.ts';
import { httpSpeech } from './http-speech/open-http-speech.ts';
import { sherpa } from './sherpa/open-sherpa.ts';
import type { EngineEntry } from './speech/engine-entry.ts';
import { systemSpeech } from './system-speech/open-system-speech.ts';

/** Every engine that can speak a script into a file. */
export const engines = {
  flite,
  'espeak-ng': espeak,
  festival,
  say: systemSpeech,
  sherpa,
  http: httpSpeech,
  command: commandSpeech,
} as const satisfies Record<string, EngineEntry>;

export type EngineId = keyof typeof engines;

const isEngine = (id: string): id is EngineId => Object.hasOwn(engines, id);

/** Words that stand for an engine, which is then chosen article by article. */
const engineChoices = ['auto', 'best'] as const;

export const isEngineChoice = (name: string): name is (typeof engineChoices)[number] =>
  engineChoices.some((choice) => choice === name);

/** @throws AppError `engine-unknown` */
export function engineEntry(id: string): EngineEntry {
  if (isEngine(id)) return engines[id];
  throw AppError.of('engine-unknown', { engine: id, known: [...engineChoices, ...Object.keys(engines)] });
}
