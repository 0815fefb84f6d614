/** Adds and removes neural voices, for `lectern voices`. */
import { voicesFolder } from '../adapters/sherpa/voices-folder.ts';
import type { EnginePlace } from '../adapters/speech/engine-entry.ts';
import { addVoice } from '../adapters/voice-library/add-voice.ts';
import { removeVoice } from '../adapters/voice-library/remove-voice.ts';
import { AppError } from '../errors/app-error.ts';
import { report } from '../errors/report.ts';
import { flag, text, type Invocation } from './command.ts';
import { formatAdded, formatLicence } from './reporters/added-voices.ts';
import { formatMessage } from './reporters/messages.ts';
import { progressBoard } from './reporters/progress-board.ts';
import type { ExitCode } from './terminal.ts';

/** @throws AppError `usage-wrong`, and what `addVoice` throws */
export async function addNeuralVoice(
  sources: readonly string[],
  { values, terminal }: Invocation,
  place: EnginePlace,
): Promise<ExitCode> {
  const [source, ...more] = sources;
  if (source === undefined || more.length > 0)
    throw AppError.of('usage-wrong', {
      problem: 'lectern voices add takes one folder, archive or address of a voice.',
    });
  const isQuiet = flag(values, 'quiet');
  const board = progressBoard({ ...terminal, watched: terminal.watched && !isQuiet }, 1);
  const { folder, signal } = terminal;
  const added = await addVoice(source, {
    root: voicesFolder(place),
    folder,
    name: text(values, 'name'),
    language: text(values, 'lang'),
    progress: board.article(source),
    signal,
  }).finally(() => board.clear());
  if (!isQuiet) {
    terminal.complain(
      added.licence === null
        ? formatMessage(report('voice-licence-unknown', { name: added.name }), 'lectern')
        : formatLicence(added),
    );
  }
  const { name, folder: itsFolder, manifest } = added;
  if (flag(values, 'json'))
    terminal.print(`${JSON.stringify({ name, folder: itsFolder, ...manifest }, null, 2)}\n`);
  else if (!isQuiet) terminal.print(formatAdded(added));
  return 0;
}

/** @throws AppError `usage-wrong`, `voice-not-added`, `voices-unwritable` */
export async function removeNeuralVoices(
  names: readonly string[],
  { values, terminal }: Invocation,
  place: EnginePlace,
): Promise<ExitCode> {
  if (names.length === 0)
    throw AppError.of('usage-wrong', { problem: 'lectern voices remove takes the name of a voice.' });
  for (const name of names) {
    const folder = await removeVoice(name, voicesFolder(place));
    if (!flag(values, 'quiet')) terminal.print(`Removed: ${folder}\n`);
  }
  return 0;
}
