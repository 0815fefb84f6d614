import type { EngineSettings } from '../../config/engines.ts';
import type { EngineTraits, SpeechEngine } from '../../ports/speech-engine.ts';

/** Where an engine is looked for, and what the configuration says of it. */
export interface EnginePlace {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** What relative paths of the settings start from. */
  readonly folder: string;
  readonly settings: EngineSettings;
}

/** An engine that is here, by words that differ from those for any other build of it; or why it is not here. */
export type EngineFinding = { readonly trace: string } | { readonly why: string };

/** All that is known of an engine before it is opened. */
export interface EngineEntry {
  readonly title: string;
  /** Which languages and voices it has, in words for people. */
  readonly languages: string;
  /** What to do to have it. */
  readonly howToGet: string;
  readonly traits: EngineTraits & Pick<SpeechEngine, 'deterministic'>;
  readonly find: (place: EnginePlace) => Promise<EngineFinding>;
  /** @throws AppError `engine-missing`, `engine-broken` */
  readonly open: (place: EnginePlace) => Promise<SpeechEngine>;
}

export const isFound = (finding: EngineFinding): finding is { readonly trace: string } => 'trace' in finding;
