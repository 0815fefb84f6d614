import type { EngineEntry } from '../speech/engine-entry.ts';

/** flite as the table of engines knows it, before it is loaded. */
export const flite: EngineEntry = {
  title: 'flite, embedded: the same bytes everywhere, with nothing to install',
  languages: 'American and Scottish English',
  howToGet: 'It comes with Lectern.',
  traits: {
    runs: 'inside',
    sampleRateHz: 16_000,
    wordTimes: true,
    pronunciations: true,
    rate: true,
    deterministic: true,
    timeoutMs: 60_000,
  },
  find: () => Promise.resolve({ trace: 'embedded' }),
  open: async () => (await import('./open-flite.ts')).openFlite(),
};
