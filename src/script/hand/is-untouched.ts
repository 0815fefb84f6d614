import { AppError } from '../../errors/app-error.ts';
import { formatScriptText } from '../format/text.ts';
import type { Script } from '../segment.ts';
import type { HandScript } from './hand-segment.ts';
import { readScriptText } from './read-script-text.ts';

/** Whether a script.txt says what a script says, so that nobody has edited it since it was written. */
export function isUntouched(text: string, script: Script): boolean {
  try {
    return factsOf(readScriptText(text, '')) === factsOf(readScriptText(formatScriptText(script), ''));
  } catch (cause) {
    if (cause instanceof AppError) return false;
    throw cause;
  }
}

const factsOf = ({ segments }: HandScript): string =>
  JSON.stringify(
    segments
      .filter(({ leftOut }) => !leftOut)
      .map(({ id, kind, speaker, ...words }) => [
        id,
        kind,
        speaker,
        ...[words.voice, words.pause, words.text, words.said].map((field) =>
          field?.value.replaceAll(/\s+/gu, ' '),
        ),
      ]),
  );
