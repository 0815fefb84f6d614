/** What every speech engine offers, whatever it is made of. One conformance suite under test/ runs against each. */

export interface EngineVoice {
  readonly id: string;
  /** A name for people: "Slt, a woman from the United States". */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly gender: 'female' | 'male' | 'unknown';
  /** Words a minute at rate 1 in news articles, the pauses between sentences counted in. Absent where nobody has measured. */
  readonly wordsPerMinute?: number;
  /** Mean pitch in hertz. Absent where the voice cannot be given another one. */
  readonly pitchHz?: number;
}

/** Changes to a voice that make another voice of it. Absent means the voice's own. */
export interface VoiceParams {
  /** Mean pitch in hertz, 60 to 400. */
  readonly pitchHz?: number;
  /** Speaking rate as a factor: 1 is the voice's own, 2 twice as fast. 0.5 to 2. */
  readonly rate?: number;
}

export interface SpeechRequest {
  /** What is said: spoken words only, never markup, never code. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly voice: string;
  readonly params: VoiceParams;
  /** How stretches of the text are said, where a person has written that down; in order, none overlapping. Absent: none. */
  readonly pronunciations?: readonly Pronunciation[];
}

/** An engine that takes no phonemes says the words at `range` as they stand. */
interface Pronunciation {
  /** [start, end) in `SpeechRequest.text`, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  /** International Phonetic Alphabet. */
  readonly ipa: string;
}

interface WordMark {
  /** [start, end) in `SpeechRequest.text`, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  readonly startMs: number;
  readonly endMs: number;
}

export interface Speech {
  /** Mono, 16-bit. */
  readonly samples: Int16Array;
  readonly sampleRateHz: number;
  /** Null where the engine gives no times of words. */
  readonly words: readonly WordMark[] | null;
}

/** What an engine declares of itself, for those who choose one; the conformance suite holds it to its word. */
export interface EngineTraits {
  /** Where the sound is made: in this process, by a program of this computer, or by another computer. */
  readonly runs: 'inside' | 'program' | 'network';
  /** The rate of every voice; null where each voice has its own. */
  readonly sampleRateHz: number | null;
  /** Whether `Speech.words` tells when each word is said. */
  readonly wordTimes: boolean;
  /** Whether `SpeechRequest.pronunciations` are followed. */
  readonly pronunciations: boolean;
  /** Whether `VoiceParams.rate` changes the length of speech. */
  readonly rate: boolean;
  /** How long one attempt at one request may take. A failed one is made once more. */
  readonly timeoutMs: number;
}

export interface SpeechEngine {
  readonly id: string;
  /** Part of the cache key: another version may sound otherwise. */
  readonly version: string;
  readonly voices: readonly EngineVoice[];
  /** Whether the same request gives the same samples every time. */
  readonly deterministic: boolean;
  /** How many requests are worth having under way at once. */
  readonly concurrency: number;
  /** Absent where nothing is declared. */
  readonly traits?: EngineTraits;
  /** The letters of a text that the engine would leave out, each once; empty where it can say them all. Absent: all. */
  cannotSay?(text: string): readonly string[];
  /** The letters that the engine reads for a text, where it turns them into others. Absent: it reads the text itself. */
  reads?(text: string): string;
  /** @throws AppError `engine-failed`, `engine-timed-out` */
  synthesize(request: SpeechRequest, signal?: AbortSignal): Promise<Speech>;
  /** Ends workers and processes; the engine cannot be used afterwards. */
  close(): Promise<void>;
}
