import type { Place } from '../../errors/message.ts';
import type { Voice } from '../segment.ts';

/** What a person wants otherwise in one segment. At least one of words, voice and pause is not null. */
export interface Edit {
  /** The segment's number in the script that was edited. */
  readonly id: string;
  readonly kind: string;
  /** The name in the line in brackets. */
  readonly speaker: string;
  /** The article's words that the edit is about. */
  readonly text: string;
  /** What is to be said, as a person wrote it. */
  readonly words: string | null;
  readonly voice: { readonly label: string; readonly voice: Voice | null } | null;
  readonly pauseAfterMs: number | null;
  /** In script.txt. */
  readonly place: Place;
}

/** What a voice's name in script.txt stands for. */
export interface VoiceBook {
  readonly engine: string;
  readonly known: readonly string[];
  /** Null where the engine has no such voice, or not with that pitch or rate. */
  readonly find: (label: string) => Voice | null;
}
