/** Writes a lexicon in PLS 1.0, which other speech software reads. @see https://www.w3.org/TR/pronunciation-lexicon/ */
import { escapeText } from '../format/markup.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { plsNamespace } from './pls.ts';

export interface PlsContent {
  /** BCP 47, of every entry without a language of its own. */
  readonly language: string;
  readonly entries: readonly LexiconEntry[];
  /** Names that nobody has said how to say, as they are said now: written as comments, for a person to settle. */
  readonly open?: readonly { readonly name: string; readonly spoken: string }[];
}

/**
 * A PLS document. It has one language; entries of another one cannot stand in it and are left out, but for those that
 * hold for a region or for the whole of its language.
 */
export function formatPls({ language, entries, open = [] }: PlsContent): string {
  const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
  const fitting = entries.filter(
    (entry) => entry.language === null || primary(entry.language) === primary(language),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="${plsNamespace}" alphabet="ipa" xml:lang="${escapeText(language)}">
${fitting.map(formatLexeme).join('')}${open.map(formatOpen).join('')}</lexicon>
`;
}

const line = (name: string, text: string): string => `    <${name}>${escapeText(text)}</${name}>\n`;

function formatLexeme({ graphemes, alias, ipa }: LexiconEntry): string {
  const parts = [
    ...graphemes.map((grapheme) => line('grapheme', grapheme)),
    ...(ipa === null ? [] : [line('phoneme', ipa)]),
    ...(alias === null ? [] : [line('alias', alias)]),
  ];
  return `  <lexeme>\n${parts.join('')}  </lexeme>\n`;
}

/** A comment may not hold two hyphens in a row. */
function formatOpen({ name, spoken }: { readonly name: string; readonly spoken: string }): string {
  const lexeme = formatLexeme({ graphemes: [name], language: null, alias: spoken, ipa: null });
  return `  <!-- Nobody has confirmed:\n${lexeme.replaceAll(/-(?=-)/gu, '- ')}  -->\n`;
}
