/** The settings of `lectern.config.{ts,js,json}`: who sends, from where, in which look and with which voices. */
import { defaultConventionSettings, type ConventionSettings } from './conventions.ts';
import { defaultEngineSettings, type EngineSettings } from './engines.ts';

export interface Mailbox {
  readonly name: string | null;
  readonly address: string;
}

/** Every setting, with null where none was given. Renditions leave out what a null would have fed. */
export interface Config {
  readonly publisher: string | null;
  readonly sender: Mailbox | null;
  readonly replyTo: Mailbox | null;
  /** Where `out/` is published: `<baseUrl>/<slug>/` is the folder of an edition. Ends with a slash. */
  readonly baseUrl: string | null;
  /** RFC 2919 list id: "news.example.org". */
  readonly listId: string | null;
  readonly postalAddress: string | null;
  /** An https address at which a person leaves the list. */
  readonly unsubscribeUrl: string | null;
  /** A mail address that does the same, offered beside it. */
  readonly unsubscribeMail: string | null;
  /** A folder under templates/, or a folder of one's own relative to the config file. */
  readonly theme: string;
  /** BCP 47, for articles that do not tell their language. */
  readonly language: string | null;
  readonly narration: NarrationConfig;
  readonly cache: CacheConfig;
}

interface CacheConfig {
  /** How large the cache may be after a run; what was not used for longest is removed beyond it. */
  readonly maxBytes: number;
}

interface NarrationConfig extends ConventionSettings {
  /**
   * The engine that speaks, by its id; "auto" for the embedded one wherever it speaks the article's language, and
   * "best" for the most natural one that is here and does.
   */
  readonly engine: string;
  /** The narrator's voice, by the engine's name for it; null for the engine's default. */
  readonly voice: string | null;
  /** Words a minute, 80 to 300. */
  readonly rate: number;
  /** Voices pinned to speakers, by the speaker's name as the article gives it. */
  readonly cast: Readonly<Record<string, string>>;
  /** What engines need to be told. */
  readonly engines: EngineSettings;
}

export const defaultConfig: Config = {
  publisher: null,
  sender: null,
  replyTo: null,
  baseUrl: null,
  listId: null,
  postalAddress: null,
  unsubscribeUrl: null,
  unsubscribeMail: null,
  theme: 'default',
  language: null,
  narration: {
    engine: 'auto',
    voice: null,
    rate: 170,
    cast: {},
    engines: defaultEngineSettings,
    ...defaultConventionSettings,
  },
  // Some eleven hours of speech.
  cache: { maxBytes: 2e9 },
};
