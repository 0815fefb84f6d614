import type { LexiconEntry } from '../script/lexicon.ts';
import { foldText } from '../script/spoken/fold.ts';
import { speak } from '../script/spoken/speak.ts';
import { listNames, type ArticleName } from '../understand/names/list-names.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import { articleLexicon } from './prepare-script.ts';
import type { Understood } from './read-and-understand.ts';

/** A name of an article, and how a listener will hear it. */
export interface SaidName extends ArticleName {
  /** The words that are said. */
  readonly said: string;
  /** The letters that the engine reads in their place, where it does not know those of `said`; null where it does. */
  readonly read: string | null;
  /** The sounds that a person has written down; null where nobody has. */
  readonly ipa: string | null;
  /** The file in which a person has written down how the whole name is said; null where nobody has. */
  readonly confirmedBy: string | null;
  /** What of it the engine leaves out. */
  readonly lost: readonly string[];
}

export interface NamingOptions {
  readonly lexicon: readonly LexiconEntry[];
  readonly engine: Pick<SpeechEngine, 'cannotSay' | 'reads'>;
}

/** The names of an article: its authors, where it comes from, and everyone and everything that it speaks of. */
export function namesOf(
  { article, pronunciations }: Understood,
  { lexicon: entries, engine }: NamingOptions,
): readonly SaidName[] {
  const lexicon = articleLexicon(entries, pronunciations);
  const { language } = article;
  return allNames(article).map(({ name, count }) => {
    const heard: Heard[] = [];
    const { spoken: said, pronunciations } = speak(name, {
      language,
      lexicon: {
        longestAt(text, at, language) {
          const found = lexicon.longestAt(text, at, language);
          if (found !== null) heard.push({ start: at, end: found.end, file: found.entry.file ?? null });
          return found;
        },
      },
    });
    const read = engine.reads?.(said) ?? said;
    return {
      name,
      count,
      said,
      read: read === said ? null : read,
      ipa: pronunciations.map(({ ipa }) => ipa).join(' ') || null,
      confirmedBy: confirmation(name, heard),
      lost: engine.cannotSay?.(said) ?? [],
    };
  });
}

interface Heard {
  readonly start: number;
  readonly end: number;
  readonly file: string | null;
}

/** Which file says how all of a name is said. */
function confirmation(name: string, heard: readonly Heard[]): string | null {
  let rest = foldText(name).text;
  for (const { start, end } of heard.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  if (heard.length === 0 || /[\p{L}\p{N}]/u.test(rest)) return null;
  return heard[0]?.file ?? 'the article’s corrections';
}

function allNames(article: Understood['article']): readonly ArticleName[] {
  const { byline, dateline, publisher, speakers } = article;
  const mentioned = listNames(article);
  const known = new Set(mentioned.map(({ name }) => name));
  const named = speakers.filter(({ kind }) => kind !== 'nameless').map(({ name }) => name);
  const others = [...byline, dateline, publisher, ...named].filter(
    (name) => name !== null && !known.has(name),
  );
  return [...new Set(others)]
    .flatMap((name) => name ?? [])
    .map((name) => ({ name, count: 1 }))
    .concat(mentioned);
}
