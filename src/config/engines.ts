/** The settings under `narration.engines`: engines that a person brings along. */

/** A voice of an engine that cannot list its own. */
interface DeclaredVoice {
  readonly id: string;
  /** A name for people. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly gender: 'female' | 'male' | 'unknown';
}

/** An endpoint that speaks as OpenAI's `/v1/audio/speech` does, on this computer or another. */
export interface HttpEngineSettings {
  /** The whole address. https, or http to this computer alone. */
  readonly url: string;
  readonly model: string;
  readonly voices: readonly DeclaredVoice[];
  /** The environment variable that holds the key; null for an endpoint that wants none. */
  readonly keyVariable: string | null;
  /** What the endpoint is asked for: a WAV file, or bare samples of 16 bits at `sampleRateHz`. */
  readonly format: 'wav' | 'pcm';
  /** Of bare samples. */
  readonly sampleRateHz: number;
}

/** A program that turns a text into a WAV file. */
export interface CommandEngineSettings {
  /**
   * The program and its arguments. `{voice}`, `{rate}`, `{stretch}`, `{text}` and `{out}` stand for the voice's id, the
   * rate as a factor, its inverse, and the paths of the text's file and of the WAV file. Without `{text}` the text goes
   * to standard input; without `{out}` the WAV file comes from standard output.
   */
  readonly command: readonly string[];
  readonly voices: readonly DeclaredVoice[];
  /** Part of the cache key: to be changed when the program speaks otherwise than before. */
  readonly version: string;
  /** Whether the same text gives the same samples every time. */
  readonly deterministic: boolean;
  readonly timeoutSeconds: number;
}

export interface EngineSettings {
  readonly http: HttpEngineSettings | null;
  readonly command: CommandEngineSettings | null;
  /** Where the folders of neural voices are; null for a folder of the user's. */
  readonly voicesFolder: string | null;
}

export const defaultEngineSettings: EngineSettings = { http: null, command: null, voicesFolder: null };
