/** The script of an article as a person has edited it, to be heard before its audio is made. */
import { outputFolders } from '../adapters/output-folders.ts';
import type { Config } from '../config/config.ts';
import type { Message } from '../errors/message.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import { openHand, type Hand } from '../render/open-hand.ts';
import { prepareScript, type CastScript } from '../render/prepare-script.ts';
import type { Understood } from '../render/read-and-understand.ts';
import { readScriptText } from '../script/hand/read-script-text.ts';
import type { LexiconEntry } from '../script/lexicon.ts';
import type { EditedScript } from './edited-script.ts';

export interface EditedReading {
  readonly edited: EditedScript;
  readonly narration: Config['narration'];
  readonly lexicon: readonly LexiconEntry[];
  readonly engine: SpeechEngine;
  /** What there is to say about the engine. */
  readonly messages: readonly Message[];
}

/**
 * The script that a render would make of an article with these edits. Nobody's voice is kept in the cast file by it.
 * @throws AppError what is wrong with the edited script
 */
export async function prepareEdited(
  reading: Understood,
  { edited, narration, lexicon, engine, messages }: EditedReading,
): Promise<CastScript> {
  const hand = await handOf(edited);
  return prepareScript(reading, { narration, engine, messages, lexicon, castBook: null, hand });
}

async function handOf({ file, home }: EditedScript): Promise<Hand> {
  const own =
    home === null ? null : await openHand({ folders: outputFolders(home.out), slug: home.slug, named: file });
  const strange = { published: null, publishedText: null, isPublished: false };
  return own ?? { file: readScriptText(file.text, file.name), ...strange };
}
