import type { Voice } from '../segment.ts';

/** A voice in a line of script.txt: "flite/slt", "flite/slt pitchHz=214 rate=1.05". */
export const formatVoiceLabel = ({ engine, id, params }: Voice): string =>
  inBrackets(
    [`${engine}/${id}`, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' '),
  );

/** A name without the signs that divide a line in brackets. */
export const inBrackets = (name: string): string => name.replaceAll(/[[\]|\s]+/gu, ' ').trim();
