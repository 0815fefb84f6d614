import type { Config } from '../config/config.ts';
import type { PronunciationCorrection } from '../correct/corrections.ts';
import type { Message } from '../errors/message.ts';
import type { CastBook } from '../ports/cast-book.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import { buildScript } from '../script/build-script.ts';
import type { LeftOutEdit } from '../script/format/text.ts';
import { openLexicon, type Lexicon, type LexiconEntry } from '../script/lexicon.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import type { KeptVoices } from '../voice/cast-file.ts';
import { castVoices, type Casting, type CastingOptions } from '../voice/cast-voices.ts';
import { creditVoices } from '../voice/credit-voices.ts';
import { conventionsOf } from './conventions-of.ts';
import { keepEdits } from './keep-edits.ts';
import type { Hand } from './open-hand.ts';
import type { Understood } from './read-and-understand.ts';

export interface CastScript {
  readonly script: Script<CastSegment>;
  readonly messages: readonly Message[];
  /** What a person edited once, and fits nothing now. */
  readonly leftOut: readonly LeftOutEdit[];
  /** The lines of the cast file that the voices depend on; null where speakers keep no voices. */
  readonly cast: { readonly engine: string; readonly voices: KeptVoices } | null;
}

export interface PreparationOptions {
  readonly narration: Config['narration'];
  readonly engine: SpeechEngine;
  /** What there is to say about the engine. */
  readonly messages: readonly Message[];
  /** How names are said in every article. */
  readonly lexicon: readonly LexiconEntry[];
  /** Where speakers keep their voices; null where they do not. */
  readonly castBook: CastBook | null;
  /** What a person edited; null where there is nothing. */
  readonly hand: Hand | null;
}

/**
 * The script of an article with a voice for each of its segments.
 * @throws AppError `voice-unknown`, `cast-file-invalid`, `cast-file-unusable`; what is wrong with an edited script
 */
export async function prepareScript(
  { article, source, pronunciations }: Understood,
  { narration, engine, messages, lexicon: entries, castBook, hand }: PreparationOptions,
): Promise<CastScript> {
  const conventions = conventionsOf(narration);
  const lexicon = articleLexicon(entries, pronunciations);
  const built = buildScript(article, { source, lexicon, conventions });
  const { speakers } = article;
  const cast = await castFromBook(built.script, castBook, { engine, speakers, narration });
  const credits = { article, source, lexicon, voices: engine.voices, pauses: conventions.pauses };
  const script = conventions.credits ? creditVoices(cast.script, credits) : cast.script;
  const edited = keepEdits(script, hand, { engine, lexicon, rate: narration.rate });
  return {
    ...edited,
    messages: [...built.messages, ...messages, ...cast.messages, ...edited.messages],
    cast: castBook === null ? null : { engine: engine.id, voices: cast.keep },
  };
}

/** The project's lexicon, and before it what a person has written down for one article. */
export const articleLexicon = (
  entries: readonly LexiconEntry[],
  pronunciations: readonly PronunciationCorrection[],
): Lexicon =>
  openLexicon(
    entries,
    pronunciations.map(({ grapheme, ...said }) => ({ graphemes: [grapheme], ...said })),
  );

/** Casts with the voices that speakers had before, and remembers those of the newcomers. */
async function castFromBook(
  script: Script,
  book: CastBook | null,
  options: CastingOptions,
): Promise<Casting> {
  if (book === null) return castVoices(script, options);
  // The parser of the file takes a while to load, and not every project has one.
  const { addKeptVoices, readKeptVoices } = await import('../voice/cast-file.ts');
  const place = { name: book.name, engine: options.engine.id };
  return book.edit((text) => {
    const cast = castVoices(script, { ...options, kept: readKeptVoices(text, place) });
    return { ...cast, text: addKeptVoices(text, cast.keep, place) };
  });
}
