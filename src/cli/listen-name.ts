/** Lets a person hear how one name is said, aloud or as a file. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openEngineRoom } from '../adapters/speech/choose-engine.ts';
import { describeSystemError } from '../adapters/system-error.ts';
import { formatWav } from '../adapters/write-wav.ts';
import type { Config } from '../config/config.ts';
import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import type { Lexicon } from '../script/lexicon.ts';
import type { Segment } from '../script/segment.ts';
import { speak } from '../script/spoken/speak.ts';
import { castVoices } from '../voice/cast-voices.ts';
import { sayabilityOf, speakSegment } from '../voice/speak-segment.ts';
import type { Terminal } from './terminal.ts';

/** How a name is said, as the one segment of a script. @throws AppError `usage-wrong` for what has no words */
export function nameSegment(name: string, language: string, lexicon: Lexicon): Segment {
  const { spoken, map, pronunciations } = speak(name, { language, lexicon });
  if (!/\p{L}/u.test(spoken)) {
    throw AppError.of('usage-wrong', { problem: `--name takes a name, not ${JSON.stringify(name)}.` });
  }
  const said = { language, text: name, spoken, map, ...(pronunciations.length > 0 && { pronunciations }) };
  return { ...said, id: '1', kind: 'narration', block: null, speaker: null, added: false, pauseAfterMs: 0 };
}

/**
 * Has the engine that would read an article say a segment, in the narrator's voice, into a WAV file.
 * @throws AppError `out-unwritable`, and what engines throw
 */
export async function writeSpoken(
  segment: Segment,
  path: string,
  { narration, terminal }: { readonly narration: Config['narration']; readonly terminal: Terminal },
): Promise<readonly Message[]> {
  const { env, folder, platform, signal } = terminal;
  const room = openEngineRoom(narration, { env, folder, platform, settings: narration.engines });
  try {
    const { engine, messages } = await room.choose(segment.language);
    const { script } = castVoices(
      { language: segment.language, segments: [segment] },
      { engine, narration, speakers: [] },
    );
    const [cast] = script.segments;
    if (cast === undefined || !sayabilityOf(cast, engine).isSayable) {
      throw AppError.of('name-unsayable', { engine: engine.id, name: segment.text });
    }
    const wav = formatWav(await speakSegment(cast, engine, signal));
    await writeFile(resolve(folder, path), wav).catch((cause: unknown) => {
      throw AppError.of('out-unwritable', { path, problem: describeSystemError(cause) }, { cause });
    });
    return messages;
  } finally {
    await room.close();
  }
}
