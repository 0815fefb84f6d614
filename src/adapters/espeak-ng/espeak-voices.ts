import type { EngineVoice } from '../../ports/speech-engine.ts';

export interface EspeakVoice extends EngineVoice {
  /** What espeak-ng is asked for: the file of a language, and of a variant behind "+". */
  readonly file: string;
}

/**
 * The languages' own voice and the variants that a listener tells from it and from each other, with their mean pitch.
 * espeak-ng has a hundred more, most of which differ by a little roughness.
 */
const variants = [
  { suffix: '', name: '', gender: 'male', pitchHz: 102 },
  { suffix: 'f2', name: ', a woman', gender: 'female', pitchHz: 193 },
  { suffix: 'm8', name: ', a deep man', gender: 'male', pitchHz: 86 },
  { suffix: 'f4', name: ', a low woman', gender: 'female', pitchHz: 179 },
  { suffix: 'm2', name: ', a hollow man', gender: 'male', pitchHz: 100 },
] as const satisfies readonly (Pick<EngineVoice, 'name' | 'gender'> & { suffix: string; pitchHz: number })[];

interface Language {
  readonly tag: string;
  readonly name: string;
  readonly file: string;
  /** The smaller, the more usual where only the first part of a tag is given. */
  readonly rank: number;
}

const usualWordsPerMinute = 175;

/**
 * The voices in what `espeak-ng --voices` and `espeak-ng --voices=variant` print. A voice's id is the language as
 * espeak-ng writes it, with a variant: "en-us", "en-us+f2".
 */
export function parseEspeakVoices(languages: string, variantList: string): readonly EspeakVoice[] {
  const known = new Set(rowsOf(variantList).map(({ file }) => file.replace(/^!v\//u, '')));
  const offered = variants.filter(({ suffix }) => suffix === '' || known.has(suffix));
  const ids = new Set<string>();
  return rowsOf(languages)
    .flatMap((row) => languageOf(row))
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((language) => {
      const id = idOf(language);
      if (ids.has(id)) return [];
      ids.add(id);
      return offered.map((variant) => voiceOf(id, language, variant));
    });
}

function voiceOf(id: string, language: Language, variant: (typeof variants)[number]): EspeakVoice {
  const suffix = variant.suffix === '' ? '' : `+${variant.suffix}`;
  return {
    id: id + suffix,
    // A language's short name is not enough where its file has another: espeak-ng then leaves the variant out.
    file: language.file + suffix,
    name: language.name + variant.name,
    language: language.tag,
    gender: variant.gender,
    wordsPerMinute: usualWordsPerMinute,
    pitchHz: variant.pitchHz,
  };
}

interface Row {
  readonly language: string;
  readonly name: string;
  readonly file: string;
  readonly others: string;
}

/** The columns are set by blanks; names have none in them, files of variants may. */
function rowsOf(list: string): readonly Row[] {
  return list.split('\n').flatMap((line) => {
    const [, language, name, file, others = ''] =
      /^\s*\d+\s+(\S+)\s+\S+\s+(\S+)\s+(\S+(?: [^\s(]\S*)*)\s*(\(.*)?$/u.exec(line) ?? [];
    return language === undefined || name === undefined || file === undefined
      ? []
      : [{ language, name, file, others }];
  });
}

function languageOf({ language, name, file, others }: Row): readonly Language[] {
  const tag = canonicalTag(language);
  if (tag === null) return [];
  const usual = /\([a-z]{2,3} (\d+)\)/u.exec(others)?.[1];
  const rank = usual === undefined ? (tag.includes('-') ? 50 : 0) : Number(usual);
  return [{ tag, name: name.replaceAll('_', ' '), file, rank }];
}

function canonicalTag(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null;
  } catch {
    return null;
  }
}

/** Most languages have one file; where another way of writing has a second one, that one goes by its own name. */
const idOf = ({ tag, file }: Language): string => {
  const stem = (file.split('/').at(-1) ?? file).toLowerCase();
  return stem.startsWith(`${tag.toLowerCase()}-`) ? stem : tag.toLowerCase();
};
