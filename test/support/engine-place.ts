import type { EnginePlace } from '../../src/adapters/speech/engine-entry.ts';
import { defaultEngineSettings } from '../../src/config/engines.ts';

/** This computer, with no settings but those that are given. */
export const enginePlace = (more: Partial<EnginePlace> = {}): EnginePlace => ({
  env: process.env,
  platform: process.platform,
  folder: process.cwd(),
  settings: defaultEngineSettings,
  ...more,
});
