/** Speech through the computer's loudspeakers, by the `say` package: macOS, Windows, and Linux with festival. */
import type { ChildProcess } from 'node:child_process';
import { AppError } from '../../errors/app-error.ts';
import { transliterate, type Transliteration } from '../flite/transliterate.ts';
import { endProcessTree } from './process-tree.ts';
import { isVoiceName, sayable } from './sayable.ts';

export interface AloudOptions {
  readonly program: string;
  readonly platform: NodeJS.Platform;
  /** As the system names it; null for the system's own choice. */
  readonly voice: string | null;
  /** 1 is the voice's own speed; null leaves it alone. */
  readonly speed: number | null;
  readonly signal: AbortSignal;
}

interface SayPackage {
  child: ChildProcess | null;
  speak(text: string, voice: string | null, speed: number | null, callback: () => void): void;
  stop(callback: () => void): void;
}

/**
 * Speaks one segment and resolves when it has been heard. Aborting stops the sound.
 * @throws AppError `speaker-program-failed`, `system-voice-invalid`; the signal's reason
 */
export async function speakAloud(text: string, options: AloudOptions): Promise<void> {
  const { platform, program, signal, speed, voice } = options;
  signal.throwIfAborted();
  if (voice !== null && !isVoiceName(voice, platform)) throw AppError.of('system-voice-invalid', { voice });
  const safe = sayable(lettersFor(text, platform).ascii);
  if (safe === '') return;
  const say = await loadSay(platform);
  await new Promise<void>((resolve, reject) => {
    // The package takes the first line on standard error for a failure, and an exit code for a success: its callback
    // tells nothing. The process itself does.
    say.speak(safe, voice, speed, () => undefined);
    const { child } = say;
    if (child === null) return resolve();
    const fail = (problem: string): void =>
      reject(AppError.of('speaker-program-failed', { program, problem }));
    const stop = (): void => stopSpeaking(say, child, platform);
    signal.addEventListener('abort', stop, { once: true });
    child.stdin?.on('error', () => undefined);
    child.on('error', (cause) => fail(cause.message));
    child.on('exit', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason as Error);
      else if (code === 0) resolve();
      else fail(`it ended with ${code === null ? `signal ${killedBy}` : `exit code ${code}`}`);
    });
  });
}

/** festival knows the letters of English alone, and passes over all others without a word. */
const lettersFor = (text: string, platform: NodeJS.Platform): Transliteration =>
  platform === 'darwin' || platform === 'win32' ? { ascii: text, lost: [] } : transliterate(text);

/** The letters of a text that would not be heard, each once. */
export const lostAloud = (text: string, platform: NodeJS.Platform): readonly string[] =>
  lettersFor(text, platform).lost;

async function loadSay(platform: NodeJS.Platform): Promise<SayPackage> {
  const { default: say } = await import('say');
  const { Say } = say as unknown as { readonly Say: new (platform: NodeJS.Platform) => SayPackage };
  return new Say(platform === 'darwin' || platform === 'win32' ? platform : 'linux');
}

function stopSpeaking(say: SayPackage, child: ChildProcess, platform: NodeJS.Platform): void {
  if (platform === 'win32') say.stop(() => undefined);
  // On Linux the package would end whatever process has the number two above festival's.
  else if (child.pid !== undefined) endProcessTree(child.pid);
}
