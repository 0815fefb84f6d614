import { AppError } from '../errors/app-error.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';

export interface EngineEntry {
  readonly title: string;
  readonly open: () => Promise<SpeechEngine>;
}

/** Every engine that can speak a script into a file. */
export const engines = {
  flite: {
    title: 'flite, embedded: American and Scottish English, the same bytes everywhere',
    open: async () => (await import('./flite/open-flite.ts')).openFlite(),
  },
} as const satisfies Record<string, EngineEntry>;

/** @throws AppError `engine-unknown` */
export function engineEntry(id: string): EngineEntry {
  const entry = Object.entries(engines).find(([known]) => known === id)?.[1];
  if (entry === undefined) throw AppError.of('engine-unknown', { engine: id, known: Object.keys(engines) });
  return entry;
}
