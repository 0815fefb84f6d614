import type { EngineVoice, SpeechRequest } from '../../ports/speech-engine.ts';

export const textFile = 'text.txt';
export const soundFile = 'sound.wav';

/** What a program is started with: fixed words, numbers, and the names of voices from its own list. */
export interface Start {
  readonly args: readonly string[];
  /** Variables besides those of Lectern's own environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a system is asked for its voices, and how one of them speaks `textFile` into `soundFile`, of the present folder. */
export interface SystemVoices {
  readonly program: string;
  readonly list: Start;
  readonly parse: (printed: string) => readonly EngineVoice[];
  readonly say: (request: Pick<SpeechRequest, 'voice' | 'params'>) => Start;
  /** The text as it may stand in the file: words alone, nothing that the system takes for a command. */
  readonly plain: (text: string) => string;
}

/** A tag such as "en_GB" in its one form; null for what is none. */
export function languageTag(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
