/** What a rule of spoken forms is: where it is tried, what it matches there, and the words that it gives. */
import type { Around } from './around.ts';

export type Region = 'US' | 'GB' | 'other';

/** Punctuation that an engine hears as a pause. */
export type Pause = ',' | '.' | '?' | '!' | ';' | ':';

/** Where in a text a rule is tried, so that plain words pass all rules by. */
type Trigger =
  /** At a digit. */
  | { readonly kind: 'figure' }
  /** At one of these characters. */
  | { readonly kind: 'sign'; readonly signs: string }
  /** At one of these words, spelled just so. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** At a word with a capital after its first letter, or of one capital alone. */
  | { readonly kind: 'capitals' }
  /** At an emoji or another pictograph. */
  | { readonly kind: 'pictograph' }
  /** At a word that a digit, a sign or a point with more behind it follows directly. */
  | { readonly kind: 'compound' };

/** How a stretch of text is said. */
export interface Said {
  /** Words of letters, joined by `-` or `'`, with pauses between them where they are needed. */
  readonly words: string;
  /** Joined to the word before without a blank: the s of "item(s)". */
  readonly attached?: boolean;
  /** Where the stretch ends in the text, where that is not the end of the match. */
  readonly end?: number;
  /** A pause that the stretch itself brings: the full stop of "at 5 p.m." at the end of a sentence. */
  readonly pause?: Pause | null;
  readonly doubt?: { readonly chose: string; readonly reason: string };
}

export interface Rule {
  readonly trigger: Trigger;
  /** Sticky; every quantifier in it is bounded, so that a walk over any text takes linear time. */
  readonly pattern: RegExp;
  /** Null where the match is none of the rule's business after all. */
  readonly say: (found: RegExpExecArray, around: Around) => Said | string | null;
}

type Say = Rule['say'];
const sticky = (source: string): RegExp => new RegExp(source, 'uy');

export const atFigure = (source: string, say: Say): Rule => ({
  trigger: { kind: 'figure' },
  pattern: sticky(source),
  say,
});
export const atCapitals = (source: string, say: Say): Rule => ({
  trigger: { kind: 'capitals' },
  pattern: sticky(source),
  say,
});
export const atCompound = (source: string, say: Say): Rule => ({
  trigger: { kind: 'compound' },
  pattern: sticky(source),
  say,
});
export const atPictograph = (source: string, say: Say): Rule => ({
  trigger: { kind: 'pictograph' },
  pattern: sticky(source),
  say,
});
/** A rule at any of the characters `signs`. */
export const atSign = (signs: string, source: string, say: Say): Rule => ({
  trigger: { kind: 'sign', signs },
  pattern: sticky(source),
  say,
});
/** A rule at any of `words`; `source` is matched from the start of the word on. */
export const atWords = (words: readonly string[], source: string, say: Say): Rule => ({
  trigger: { kind: 'words', words },
  pattern: sticky(source),
  say,
});

/** Sources of patterns for `words`, longest first, their points escaped. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|')})`;
