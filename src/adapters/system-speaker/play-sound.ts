/** Plays a sound file through the computer's loudspeakers, by whatever program it has for that. */
import { AppError } from '../../errors/app-error.ts';
import { findProgram, type ProgramPlace } from '../processes/find-program.ts';
import { runProgram } from '../processes/run-program.ts';

export interface Player {
  readonly name: string;
  /** Resolves when the file has been heard. @throws AppError `speaker-program-failed`; the signal's reason */
  play(path: string, signal: AbortSignal): Promise<void>;
}

interface Way {
  readonly program: string;
  readonly args: (path: string) => readonly string[];
  readonly env?: (path: string) => Readonly<Record<string, string>>;
}

/** A fixed program: the path is in its environment. */
const playOnWindows = '(New-Object System.Media.SoundPlayer $env:LECTERN_SOUND).PlaySync()';

const windows: Way = {
  program: 'powershell',
  args: () => [
    '-NoProfile',
    '-NonInteractive',
    '-EncodedCommand',
    Buffer.from(playOnWindows, 'utf16le').toString('base64'),
  ],
  env: (path) => ({ LECTERN_SOUND: path }),
};

const unix: readonly Way[] = [
  { program: 'pw-play', args: (path) => [path] },
  { program: 'paplay', args: (path) => [path] },
  { program: 'aplay', args: (path) => ['-q', path] },
  { program: 'ffplay', args: (path) => ['-nodisp', '-autoexit', '-loglevel', 'error', path] },
];

const ways: Partial<Record<NodeJS.Platform, readonly Way[]>> = {
  darwin: [{ program: 'afplay', args: (path) => [path] }],
  win32: [windows],
};

/** The first player that is here. @throws AppError `player-missing` */
export async function findPlayer(place: ProgramPlace): Promise<Player> {
  const known = ways[place.platform] ?? unix;
  for (const way of known) {
    const path = await findProgram(way.program, place);
    if (path !== null) return playerOf(way, path, place);
  }
  throw AppError.of('player-missing', { tried: known.map(({ program }) => program) });
}

const playerOf = ({ program: name, args, env }: Way, program: string, place: ProgramPlace): Player => ({
  name,
  async play(path, signal) {
    try {
      await runProgram({ program, args: args(path), env: { ...place.env, ...env?.(path) } }, signal);
    } catch (cause) {
      signal.throwIfAborted();
      const problem = cause instanceof Error ? cause.message : String(cause);
      throw AppError.of('speaker-program-failed', { program: name, problem }, { cause });
    }
  },
});
