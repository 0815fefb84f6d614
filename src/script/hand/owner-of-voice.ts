import { speakerLabel } from '../format/text.ts';
import type { CastSegment, Script, Voice } from '../segment.ts';

const soundOf = ({ engine, id, params }: Voice): string => `${engine}/${id}@${params.pitchHz ?? ''}`;

/** Who else is heard in a voice, by the cast that Lectern made; null where nobody is. */
export function ownerOfVoice(
  voice: Voice,
  segment: CastSegment,
  { segments }: Script<CastSegment>,
): string | null {
  const own = speakerLabel(segment);
  const owner = segments.find(
    (other) => soundOf(other.voice) === soundOf(voice) && speakerLabel(other) !== own,
  );
  return owner === undefined ? null : speakerLabel(owner);
}
