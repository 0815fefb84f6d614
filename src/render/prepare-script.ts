import type { Config } from '../config/config.ts';
import type { Message } from '../errors/message.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import { buildScript } from '../script/build-script.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import { castVoices } from '../voice/cast-voices.ts';
import type { Understood } from './read-and-understand.ts';

export interface CastScript {
  readonly script: Script<CastSegment>;
  readonly messages: readonly Message[];
}

export interface PreparationOptions {
  readonly narration: Config['narration'];
  readonly engine: SpeechEngine;
  /** What there is to say about the engine. */
  readonly messages: readonly Message[];
}

/** The script of an article with a voice for each of its segments. */
export function prepareScript(
  { article, source }: Understood,
  { narration, engine, messages }: PreparationOptions,
): CastScript {
  const built = buildScript(article, { source });
  const cast = castVoices(built.script, { engine, speakers: article.speakers, narration });
  return { script: cast.script, messages: [...built.messages, ...messages, ...cast.messages] };
}
