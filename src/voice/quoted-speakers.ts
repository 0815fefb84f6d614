import type { Segment } from '../script/segment.ts';

/** Stands for whoever says a quotation that the article attributes to nobody. They share one voice that is nobody else's. */
const unattributed = 'unattributed';

/** Whose voice a segment needs: a speaker's id, `unattributed`, or null for the narrator's. */
export function roleOf({ kind, speaker }: Segment): string | null {
  if (speaker !== null) return speaker.id;
  return kind === 'quote' ? unattributed : null;
}

export interface QuotedSpeaker {
  /** `Speaker.id`, or `unattributed`. */
  readonly id: string;
  readonly name: string;
  /** The ids of those who speak right before or after, whatever the narrator says between. */
  readonly neighbours: ReadonlySet<string>;
}

/** Everyone who is quoted, in the order of their first words. */
export function quotedSpeakers(segments: readonly Segment[]): readonly QuotedSpeaker[] {
  const speakers = new Map<string, { id: string; name: string; neighbours: Set<string> }>();
  let last: string | null = null;
  for (const segment of segments) {
    const id = roleOf(segment);
    if (id === null) continue;
    const speaker = speakers.get(id) ?? { id, name: segment.speaker?.name ?? id, neighbours: new Set() };
    speakers.set(id, speaker);
    if (last !== null && last !== id) {
      speaker.neighbours.add(last);
      speakers.get(last)?.neighbours.add(id);
    }
    last = id;
  }
  return [...speakers.values()];
}
