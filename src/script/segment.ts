/** The script: what is said, segment by segment. A segment is one sentence, or one list item, in one voice. */
import type { ToldConventions } from './conventions.ts';
import type { VoiceParams } from '../ports/speech-engine.ts';

export type SegmentKind =
  'headline' | 'byline' | 'heading' | 'narration' | 'quote' | 'leadIn' | 'announcement' | 'item' | 'signOff';

/** One stretch of `spoken` and the stretch of `text` that it says: [start, end), UTF-16 units. */
export interface SpokenStretch {
  readonly spoken: readonly [start: number, end: number];
  readonly text: readonly [start: number, end: number];
}

/** A stretch of `spoken` for which a person has written down the sounds. */
export interface Pronounced {
  /** [start, end) in `spoken`, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  /** International Phonetic Alphabet. */
  readonly ipa: string;
}

export interface Segment {
  /** `1`, `2`, … in the order of the script. */
  readonly id: string;
  readonly kind: SegmentKind;
  /** The block or list item that the segment reads; null for the words of Lectern's own and for front matter. */
  readonly block: string | null;
  /** Whose words they are, in a quotation; null for the narrator. */
  readonly speaker: { readonly id: string; readonly name: string } | null;
  /** BCP 47. */
  readonly language: string;
  /** The article's own wording, as captions and transcript show it. */
  readonly text: string;
  /** How it is said: words and , . ? ! ; : ' - only. No digits, symbols, addresses or quotation marks. */
  readonly spoken: string;
  /** Covers all of `spoken` and all of `text` but white space, in order. Empty for added segments. */
  readonly map: readonly SpokenStretch[];
  /** In order, none overlapping; absent where there are none. */
  readonly pronunciations?: readonly Pronounced[];
  /** True for words that are Lectern's own and not the article's: "Four items.", the sign-off. */
  readonly added: boolean;
  /** Silence after the segment. */
  readonly pauseAfterMs: number;
  /** What a person changed in script.txt, with what stood there before; absent where nobody did. */
  readonly edited?: Edited;
}

/** What Lectern had for a segment that a person has edited: a key for each thing that was. */
export interface Edited {
  readonly spoken?: string;
  readonly voice?: Voice;
  readonly pauseAfterMs?: number;
}

/** An engine's voice, with the parameters that make it this speaker's. */
export interface Voice {
  readonly engine: string;
  readonly id: string;
  readonly params: VoiceParams;
}

export interface CastSegment extends Segment {
  readonly voice: Voice;
}

/** Times count from the start of the audio; `endMs` leaves out the pause after the segment. */
export interface TimedSegment extends CastSegment {
  readonly startMs: number;
  readonly endMs: number;
  /**
   * Whether the engine told when each word is heard, or that is estimated from the length of the words and the pauses in
   * the sound. Absent, as `words` is, where only the segment's own times are known.
   */
  readonly timing?: WordTiming;
  /** In order, none overlapping, all within the segment. */
  readonly words?: readonly TimedWord[];
}

type WordTiming = 'engine' | 'estimated';

/** A word of `spoken`, at [start, end), and when it is heard: whole milliseconds from the start of the audio. */
interface TimedWord {
  readonly spoken: readonly [start: number, end: number];
  readonly startMs: number;
  readonly endMs: number;
}

export interface Script<S extends Segment = Segment> {
  /** BCP 47. */
  readonly language: string;
  /** Absent where the conventions are the usual ones. */
  readonly conventions?: ToldConventions;
  readonly segments: readonly S[];
}
