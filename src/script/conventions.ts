/** How a narration is told: the habits of newsreaders and of talking books between which a publication chooses. */
import { defaultPauses, type Pauses } from './pauses.ts';

export interface Conventions {
  /**
   * How a listener hears that words are quoted: by the voices of the speakers, by "Quote." and "End quote." in the
   * narrator's one voice, by both, or, as on the radio, by neither.
   */
  readonly quotes: 'voices' | 'spoken' | 'both' | 'plain';
  /** Whether a sentence that names the speaker of a quotation is read before it, wherever it stands. */
  readonly attributionFirst: boolean;
  /** Whether a speaker is named again after more than two sentences, where no voice tells who they are. */
  readonly nameAgain: boolean;
  /** Whether the items of a list are counted before they are read. */
  readonly announceLists: boolean;
  /** Whether the narration begins with publisher and date, before the headline. */
  readonly opening: boolean;
  /** Whether it ends with the names of the voices. */
  readonly credits: boolean;
  readonly pauses: Pauses;
}

export const defaultConventions: Conventions = {
  quotes: 'voices',
  attributionFirst: false,
  nameAgain: true,
  announceLists: true,
  opening: false,
  credits: false,
  pauses: defaultPauses,
};

/** What a script tells of its conventions, for whoever checks it. */
export type ToldConventions = Pick<Conventions, 'quotes' | 'attributionFirst' | 'announceLists'>;

/** What there is to tell: nothing of the usual conventions. */
export function noteOf({ quotes, attributionFirst, announceLists }: Conventions): {
  readonly conventions?: ToldConventions;
} {
  const usual = quotes === 'voices' && !attributionFirst && announceLists;
  return usual ? {} : { conventions: { quotes, attributionFirst, announceLists } };
}

/** Whether speakers are heard in voices of their own. */
export const hasVoices = ({ quotes }: Pick<Conventions, 'quotes'>): boolean =>
  quotes === 'voices' || quotes === 'both';

/** Whether words say where a quotation begins and ends. */
export const hasCues = ({ quotes }: Pick<Conventions, 'quotes'>): boolean =>
  quotes === 'spoken' || quotes === 'both';
