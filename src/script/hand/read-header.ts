import type { HandSegment, HandWords } from './hand-segment.ts';

export type Header = Pick<HandSegment, 'id' | 'kind' | 'speaker' | 'voice' | 'pause' | 'leftOut'>;

const first = /^(?<leftOut>left out: *)?(?<id>[^\s,]+)\s+(?<kind>[A-Za-z]+)\s*(?:,\s*(?:added|edited)\s*)*$/u;
/** What starts like a length of time is one, right or wrong: no voice is named so. */
const timeLike = /^[\d.,+-]+\s*[A-Za-z]*$/u;

/**
 * The parts of a line in brackets: number and kind, who speaks, and, as far as they are there, voice and pause. Null for
 * anything else.
 */
export function readHeader({ value, place }: HandWords): Header | null {
  const inside = /^\[(?<inside>[^[\]]*)\]\s*$/u.exec(value)?.groups?.['inside'];
  if (inside === undefined) return null;
  const fields = fieldsOf({
    value: inside,
    place: { ...place, column: place.column + 1, offset: place.offset + 1 },
  });
  const [about, speaker, ...others] = fields;
  const { id, kind, leftOut } = first.exec(about?.value ?? '')?.groups ?? {};
  if (id === undefined || kind === undefined || speaker === undefined || others.length > 2) return null;
  const last = others.at(-1);
  const hasPause = others.length === 2 || (last !== undefined && timeLike.test(last.value));
  const pause = hasPause ? last : undefined;
  const voice = hasPause ? (others.length === 2 ? others[0] : undefined) : last;
  const filled = (field: HandWords | undefined): HandWords | null => (field?.value ? field : null);
  return {
    id,
    kind,
    leftOut: leftOut !== undefined,
    speaker: speaker.value,
    voice: filled(voice),
    pause: filled(pause),
  };
}

/** What stands between bars, without the blanks around it, each with its own place. */
function fieldsOf({ value, place }: HandWords): readonly HandWords[] {
  let at = 0;
  return value.split('|').map((field) => {
    const shift = at + (field.length - field.trimStart().length);
    at += field.length + 1;
    return {
      value: field.trim(),
      place: { ...place, column: place.column + shift, offset: place.offset + shift },
    };
  });
}
