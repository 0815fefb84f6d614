/** The settings of `narration` that say how an article is told, and by whose voices. */

export interface ConventionSettings {
  /** How a listener hears that words are quoted: voices, spoken, both or plain. */
  readonly quotes: 'voices' | 'spoken' | 'both' | 'plain';
  /** Whether "Ruiz said:" is read before what she said, wherever the article has it. */
  readonly attributionFirst: boolean;
  /** Whether a speaker is named again after more than two sentences, where no voice tells. */
  readonly nameAgain: boolean;
  /** Whether the items of a list are counted: "Four items." */
  readonly announceLists: boolean;
  /** Whether the narration begins with publisher and date, before the headline. */
  readonly opening: boolean;
  /** Whether it ends with the names of the voices. */
  readonly credits: boolean;
  /** Silences in milliseconds, by what they follow or part. */
  readonly pauses: PauseSettings;
  /** Lexicons, relative to the configuration; null for lexicon.yaml and lexicon.pls beside it. */
  readonly lexicon: readonly string[] | null;
  /** The file in which speakers keep their voices, relative to the configuration; null for none. */
  readonly castFile: string | null;
}

export const pauseNames = [
  'sentence',
  'quote',
  'shortQuote',
  'paragraph',
  'leadIn',
  'announcement',
  'item',
  'headingBefore',
  'headingAfter',
  'section',
  'label',
] as const;
export type PauseName = (typeof pauseNames)[number];
/** Those that are not set are the usual ones. */
type PauseSettings = Readonly<Partial<Record<PauseName, number>>>;

export const defaultConventionSettings: ConventionSettings = {
  quotes: 'voices',
  attributionFirst: false,
  nameAgain: true,
  announceLists: true,
  opening: false,
  credits: false,
  pauses: {},
  lexicon: null,
  castFile: null,
};
