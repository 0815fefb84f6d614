import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScript } from '../../../src/script/build-script.ts';
import { sameWords } from '../../../src/script/format/same-words.ts';
import { formatScriptText, speakerLabel } from '../../../src/script/format/text.ts';
import { formatVoiceLabel } from '../../../src/script/format/voice-label.ts';
import { findEdits, isMadeFrom } from '../../../src/script/hand/find-edits.ts';
import { isUntouched } from '../../../src/script/hand/is-untouched.ts';
import { readScriptText } from '../../../src/script/hand/read-script-text.ts';
import { articles } from '../../support/articles.ts';
import { paragraph } from '../../support/recipes.ts';
import { timeScript } from '../../support/timed-script.ts';
import { edits, name, scriptOf, voices } from './hand.ts';

const blank = (text: string | undefined): string | undefined => text?.replaceAll(/\s+/gu, ' ').trim();

describe('script.txt', () => {
  it('is read back as it was written, whatever the article', () => {
    fc.assert(
      fc.property(articles, ({ article, source }) => {
        const { script } = timeScript(buildScript(article, { source }).script);
        const file = readScriptText(formatScriptText(script), name);
        expect(file.segments).toHaveLength(script.segments.length);
        for (const [index, segment] of script.segments.entries()) {
          const { id, kind, speaker, voice, pause, text, said } = file.segments[index] ?? {};
          expect({ id, kind, speaker }).toEqual({
            id: segment.id,
            kind: segment.kind,
            speaker: speakerLabel(segment),
          });
          expect(voice?.value).toBe(formatVoiceLabel(segment.voice));
          expect(pause?.value).toBe(`${segment.pauseAfterMs} ms`);
          expect(text?.value).toBe(blank(segment.text));
          expect(said?.value ?? null).toBe(sameWords(segment.spoken, segment.text) ? null : segment.spoken);
        }
        expect(isMadeFrom(file, script)).toBe(true);
        expect(findEdits(file, script, voices)).toEqual({ edits: [], strays: [] });
        expect(isUntouched(file.text, script)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    '# hashtags',
    '= 5 and no more',
    '[sic] it says',
    '\\ backslashes',
    '\\# both',
    'A\u{85}line\u{2028}end',
  ])('keeps words that begin like a line of its own: %s', (words) => {
    const script = scriptOf([paragraph(words)]);
    const file = readScriptText(formatScriptText(script), name);
    expect(file.segments[1]?.text?.value).toBe(words.replaceAll(/[\u{85}\u{2028}]/gu, ' '));
    expect(edits(script, (text) => text).edits).toEqual([]);
  });

  it.each([
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\u{FEFF}${text}`],
    ['blank lines', (text: string) => text.replaceAll('\n', '\n\n')],
    ['blanks at the ends of lines', (text: string) => text.replaceAll('\n', ' \t\n')],
    ['lines that are wrapped', (text: string) => text.replaceAll(/(?<=^It) (?=cost)/gmu, '\n')],
    ['notes of a person', (text: string) => text.replaceAll(/^\[/gmu, '# Is this right?\n[')],
    ['no guide', (text: string) => text.replaceAll(/^#.*\n/gmu, '')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
  ])('says the same with %s', (_, change) => {
    const script = scriptOf([paragraph('It cost $5 in Łódź, né.', 'Nobody paid.')]);
    const file = readScriptText(change(formatScriptText(script)), name);
    expect(findEdits(file, script, voices).edits).toEqual([]);
  });

  it('tells by its mark that it was made from another article', () => {
    const file = readScriptText(formatScriptText(scriptOf()), name);
    expect(isMadeFrom(file, scriptOf([paragraph('Others.')]))).toBe(false);
  });
});
