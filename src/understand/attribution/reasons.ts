import type { Cue } from '../cues/cue.ts';
import type { Governing } from './governing-cue.ts';

const kinds: Readonly<Record<Cue['kind'], string>> = {
  speech: 'the verb of speech',
  label: 'the judging verb',
  mind: 'the verb of thought',
  according: 'the words',
  colon: 'the colon',
};

const places: Readonly<Record<Governing['side'], string>> = {
  after: 'right after it',
  before: 'before it',
  around: 'later in its sentence',
};

/** Why a cue's quotation was taken for one: "the verb of speech “said” right after it". */
export const reasonFor = ({ cue, side }: Governing, printed: string): string =>
  cue.kind === 'colon' ? 'a name and a colon before it' : `${kinds[cue.kind]} “${printed}” ${places[side]}`;
