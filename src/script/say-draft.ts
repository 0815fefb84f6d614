import type { TextSpan } from '../article/span.ts';
import { hasWords, type Draft } from './draft.ts';
import { endSpoken, type Saying } from './end-spoken.ts';
import type { Lexicon } from './lexicon.ts';
import type { Pronounced, SpokenStretch } from './segment.ts';
import { speak, type Doubt } from './spoken/speak.ts';

export interface Said extends Saying {
  readonly doubts: readonly Doubt[];
  readonly pronunciations: readonly Pronounced[];
}

export interface SayOptions {
  /** BCP 47, of this draft. */
  readonly language: string;
  readonly lexicon?: Lexicon;
}

/** How a draft is said, its ending included; empty where there is nothing in it that a voice can say. */
export function sayDraft({ text, label, ending }: Draft, options: SayOptions): Said {
  const from = label?.text.length ?? 0;
  const { spoken, map, ...said } = speak(text.slice(from), options);
  const doubts = said.doubts.map((doubt) => ({ ...doubt, range: shift(doubt.range, from) }));
  const saying = label === null ? { spoken, map } : behindLabel(label, text, { spoken, map });
  if (!/\p{L}/u.test(saying.spoken)) return { spoken: '', map: [], doubts, pronunciations: [] };
  const by = saying.spoken.length - spoken.length;
  const pronunciations = said.pronunciations.map(({ range, ipa }) => ({ range: shift(range, by), ipa }));
  return { ...endSpoken(saying, ending), doubts, pronunciations };
}

/** What is said of a text behind the label that it begins with. Where that is nothing, the label stands for it all. */
function behindLabel(label: NonNullable<Draft['label']>, text: string, { spoken, map }: Saying): Saying {
  const blank = spoken === '' ? '' : ' ';
  const by = label.spoken.length + blank.length;
  const shown = map.length === 0 ? text.trimEnd().length : label.text.length;
  const first: SpokenStretch = { spoken: [0, label.spoken.length], text: [0, shown] };
  return {
    spoken: label.spoken + blank + spoken,
    map: [
      first,
      ...map.map((stretch) => ({
        spoken: shift(stretch.spoken, by),
        text: shift(stretch.text, label.text.length),
      })),
    ],
  };
}

const shift = ([start, end]: readonly [number, number], by: number): readonly [number, number] => [
  start + by,
  end + by,
];

/** The language of words that are all in one other than the article's; else the article's. */
export function languageOf(spans: readonly TextSpan[], language: string): string {
  const languages = new Set(spans.filter(({ text }) => hasWords(text)).map((span) => span.language));
  const [only] = languages;
  return languages.size === 1 && typeof only === 'string' ? only : language;
}
