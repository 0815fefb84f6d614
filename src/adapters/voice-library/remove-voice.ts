import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import { listNeuralVoices } from '../sherpa/voices-folder.ts';
import { guardVoices, withStage } from './staging.ts';

/**
 * Removes a voice that was added, and gives the folder that it had. It is gone at once, even where removing its files
 * takes a while or is stopped.
 * @throws AppError `voice-not-added`, `voices-unwritable`
 */
export async function removeVoice(name: string, root: string): Promise<string> {
  const known = (await listNeuralVoices(root)).map((voice) => voice.name);
  const folder = join(root, name);
  if (!known.includes(name) || !(await stat(folder)).isDirectory())
    throw AppError.of('voice-not-added', { name, known });
  await guardVoices(root, () => withStage(root, (stage) => rename(folder, join(stage, name))));
  return folder;
}
