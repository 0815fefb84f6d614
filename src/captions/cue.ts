import type { Narration } from '../edition/edition.ts';
import type { TimedSegment } from '../script/segment.ts';
import { breakCaptions } from './break-captions.ts';
import { timeCaptions } from './time-captions.ts';
import { wordsOf, type Word } from './word.ts';

/** A timed caption: part of one segment, in the article's own spelling. */
export interface Cue {
  /** The segment's id, and the number of the cue within it: "12-1". */
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Whose voice is heard, as captions name it. */
  readonly voice: string;
  /** One or two, of at most 42 characters. */
  readonly lines: readonly string[];
}

/**
 * The captions of a narration: all words of all segments, in order. Starts rise, no two overlap, and none stays longer
 * than the pause after its segment.
 */
export function cuesOf({ script, audio }: Narration): readonly Cue[] {
  return script.segments.flatMap((segment, index) => {
    const next = script.segments[index + 1]?.startMs ?? audio.durationMs;
    return segmentCues(segment, Math.min(next, segment.endMs + segment.pauseAfterMs));
  });
}

function segmentCues(segment: TimedSegment, untilMs: number): readonly Cue[] {
  const captions = breakCaptions(wordsOf(segment.text), segment.language);
  const spans = captions.map((lines) => ({
    start: lines[0]?.[0]?.start ?? 0,
    // The end of a line is read as a blank is.
    length: lines.reduce((sum, line) => sum + lengthOfLine(line) + 1, -1),
  }));
  const times = timeCaptions(segment, spans, untilMs);
  return captions.map((lines, index) => ({
    id: `${segment.id}-${index + 1}`,
    startMs: times[index] ?? 0,
    endMs: times[index + 1] ?? 0,
    voice: voiceName(segment),
    lines: lines.map(textOfLine),
  }));
}

const blankBefore = ({ spaced }: Word, index: number): string => (spaced && index > 0 ? ' ' : '');
const textOfLine = (line: readonly Word[]): string =>
  line.map((word, index) => blankBefore(word, index) + word.text).join('');
const lengthOfLine = (line: readonly Word[]): number =>
  line.reduce((sum, word, index) => sum + word.length + blankBefore(word, index).length, 0);

const voiceName = ({ speaker, kind }: TimedSegment): string =>
  speaker?.name ?? (kind === 'quote' ? 'Unnamed speaker' : 'Narrator');
