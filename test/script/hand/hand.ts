import { buildScript } from '../../../src/script/build-script.ts';
import { formatScriptText } from '../../../src/script/format/text.ts';
import { applyEdits, type EditedScript } from '../../../src/script/hand/apply-edits.ts';
import type { VoiceBook } from '../../../src/script/hand/edit.ts';
import { editOf, findEdits, type FoundEdits } from '../../../src/script/hand/find-edits.ts';
import { readScriptText } from '../../../src/script/hand/read-script-text.ts';
import { openLexicon } from '../../../src/script/lexicon.ts';
import type { CastSegment, Script } from '../../../src/script/segment.ts';
import { openVoiceBook } from '../../../src/voice/voice-book.ts';
import type { BlockRecipe } from '../../support/article-recipes.ts';
import { writeArticle } from '../../support/articles.ts';
import { articleOf, heading, list, paragraph, quote } from '../../support/recipes.ts';
import { voiceOf } from '../../support/timed-script.ts';

export const name = 'out/harbour/script.txt';

export const voices: VoiceBook = openVoiceBook(
  {
    id: 'stand-in',
    voices: ['narrator', 'voice-1', 'voice-2', 'deep'].map((id) => ({
      id,
      name: id,
      language: 'en',
      gender: 'unknown',
      pitchHz: 120,
    })),
  },
  170,
);

export const body: readonly BlockRecipe[] = [
  paragraph('It cost $5 a day.', 'Nobody paid.'),
  paragraph(quote('It was dear,', 0), 'said Ana Ruiz.'),
  heading('What comes next'),
  list(['A pier', 'A path']),
];

/** The cast script of an article with this body. */
export function scriptOf(blocks: readonly BlockRecipe[] = body): Script<CastSegment> {
  const { article, source } = writeArticle(articleOf(blocks));
  const { script } = buildScript(article, { source });
  const segments = script.segments.map((segment) => ({ ...segment, voice: voiceOf(segment.speaker) }));
  return { ...script, segments };
}

/** What is found in script.txt after a person has changed it. */
export function edits(script: Script<CastSegment>, change: (text: string) => string): FoundEdits {
  return findEdits(readScriptText(change(formatScriptText(script)), name), script, voices);
}

export interface Again {
  /** The article as it is now. */
  readonly now?: Script<CastSegment>;
  readonly voices?: VoiceBook;
}

/** Edits script.txt, and renders again. */
export function edit(
  script: Script<CastSegment>,
  change: (text: string) => string,
  { now = script, voices: known = voices }: Again = {},
): EditedScript & { readonly text: string } {
  return renderAgain(script, change(formatScriptText(script)), { now, voices: known });
}

/** Renders again with a script.txt beside the script that it was made from. */
export function renderAgain(
  written: Script<CastSegment>,
  text: string,
  { now = written, voices: known = voices }: Again = {},
): EditedScript & { readonly text: string } {
  const file = readScriptText(text, name);
  const waiting = file.segments.filter(({ leftOut }) => leftOut).map((segment) => editOf(segment, known));
  const made = applyEdits(now, {
    ...findEdits(file, written, known),
    waiting,
    written: written.segments,
    lexicon: openLexicon([]),
    voices: known,
    name,
  });
  return { ...made, text: formatScriptText(made.script, made.leftOut) };
}

/** Replaces words that must be there. */
export const put =
  (words: string, others: string) =>
  (text: string): string => {
    if (!text.includes(words)) throw new Error(`no ${words} in ${text}`);
    return text.replace(words, others);
  };
