import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { EnginePlace } from '../speech/engine-entry.ts';
import type { VoiceManifest } from './manifest.ts';

/** Where neural voices are kept: as the configuration says, or LECTERN_VOICES, or the system's own place for such. */
export function voicesFolder({ env, folder, platform, settings }: EnginePlace): string {
  if (settings.voicesFolder !== null) return resolve(folder, settings.voicesFolder);
  if (env['LECTERN_VOICES']) return resolve(folder, env['LECTERN_VOICES']);
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'lectern', 'voices');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'lectern', 'voices');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'lectern', 'voices');
}

export interface NeuralVoice {
  /** The name of its folder. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: VoiceManifest;
}

/** The voices that were added, by name; none where there is no such folder. */
export async function listNeuralVoices(root: string): Promise<readonly NeuralVoice[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (names.length === 0) return [];
  // Loaded here only: most have no such voices, and what judges a manifest takes a while to load.
  const { readManifest } = await import('./manifest.ts');
  const voices = await Promise.all(
    names.map(async ({ name }) => {
      const folder = join(root, name);
      const manifest = await readManifest(folder);
      return manifest === null ? [] : [{ name, folder, manifest }];
    }),
  );
  return voices.flat().toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
