import { lettersOf } from '../article/letters.ts';
import type { RenderedScript, RenderedSegment } from '../script/rendered-script.ts';
import type { Captions, Cue } from './captions.ts';

export interface AlignedCue {
  readonly cue: Cue;
  /** The segment that the cue's first words belong to. */
  readonly segment: RenderedSegment;
}

/** Which segment each cue is of, told by counting letters; cues beyond the last segment are left out. */
export function alignCues({ cues }: Captions, { segments }: RenderedScript): readonly AlignedCue[] {
  const aligned: AlignedCue[] = [];
  let [index, end, at] = [-1, 0, 0];
  for (const cue of cues) {
    while (at >= end && index < segments.length - 1) {
      index += 1;
      end += lettersOf(segments[index]?.text ?? '').length;
    }
    const segment = segments[index];
    if (segment === undefined) break;
    aligned.push({ cue, segment });
    at += lettersOf(cue.lines.join(' ')).length;
  }
  return aligned;
}
