/** macOS speaks through its program `say`: https://ss64.com/mac/say.html */
import type { EngineVoice } from '../../ports/speech-engine.ts';
import { languageTag, soundFile, textFile, type SystemVoices } from './system-voices.ts';

/** What the voices speak at by themselves, in words a minute. */
const ownRate = 175;

export const macVoices: SystemVoices = {
  program: 'say',
  list: { args: ['-v', '?'] },
  parse: parseMacVoices,
  say: ({ voice, params: { rate } }) => ({
    args: [
      '-v',
      voice,
      ...(rate === undefined ? [] : ['-r', `${Math.round(ownRate * rate)}`]),
      '--file-format=WAVE',
      '--data-format=LEI16@22050',
      '-o',
      soundFile,
      '-f',
      textFile,
    ],
  }),
  // Two square brackets begin a command to the voice.
  plain: (text) => text.replaceAll(/[[\]]+/gu, ' '),
};

/** Names of voices that are jokes, sounds or songs, which no article is read in. */
const novelties = new Set(
  'Albert,Bad News,Bahh,Bells,Boing,Bubbles,Cellos,Good News,Jester,Organ,Superstar,Trinoids,Whisper,Wobble,Zarvox'.split(
    ',',
  ),
);

/** "Daniel              en_GB    # Hello! My name is Daniel." A name that begins with "-" could be an option. */
function parseMacVoices(printed: string): readonly EngineVoice[] {
  return printed.split('\n').flatMap((line) => {
    const [, name, code] = /^(\S.*?)\s+([a-z]{2,3}[_-]\w+)\s+#/u.exec(line) ?? [];
    const language = languageTag(code ?? '');
    if (name === undefined || language === null || name.startsWith('-') || novelties.has(name)) return [];
    return [{ id: name, name: `${name}, a voice of macOS`, language, gender: 'unknown' }];
  });
}
