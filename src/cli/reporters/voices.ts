import type { EngineEntry } from '../../adapters/speech/engine-entry.ts';
import type { EngineVoice } from '../../ports/speech-engine.ts';
import type { Terminal } from '../terminal.ts';
import { styles } from './styles.ts';

type Traits = EngineEntry['traits'];

/** What `lectern voices --json` prints of an engine. */
export interface EngineListing extends Traits {
  readonly id: string;
  readonly title: string;
  readonly languages: string;
  readonly howToGet: string;
  readonly found: boolean;
  /** Why it is not here, or cannot be used; null where it can. */
  readonly problem: string | null;
  readonly version: string | null;
  readonly voices: readonly EngineVoice[];
}

type Look = Pick<Terminal, 'colour'>;

/** The engines that are here with their voices, and then those that are not with the way to get them. */
export function formatVoices(listings: readonly EngineListing[], look: Look): string {
  const here = listings.filter(({ found }) => found).map((listing) => formatFound(listing, look));
  const missing = listings.filter(({ found }) => !found).map((listing) => formatMissing(listing, look));
  return [...here, ...missing].map((part) => `${part}\n`).join('');
}

function formatFound({ id, title, version, voices, ...traits }: EngineListing, look: Look): string {
  const { bold, dim } = styles(look.colour);
  const abilities = dim(`  ${describeTraits(traits)}`);
  return `${bold(`${id} ${version}`)}  ${title}\n${abilities}\n${formatRows(voices, look)}`;
}

function formatMissing({ id, title, howToGet, problem }: EngineListing, look: Look): string {
  const { bold, dim } = styles(look.colour);
  return `${bold(id)}  ${title}\n  Not here: ${problem}.\n  ${dim(howToGet)}\n`;
}

/** What a listener or an editor has of an engine's traits, in a sentence. */
function describeTraits({ deterministic, wordTimes, pronunciations, runs }: Traits): string {
  return [
    deterministic
      ? 'the same input gives the same sound'
      : 'the same input may sound a little different each time',
    wordTimes ? 'exact times of words' : 'times of sentences',
    ...(pronunciations ? ['says names as you write them in IPA'] : []),
    ...(runs === 'network' ? ['sends the text to another computer'] : []),
  ].join('; ');
}

/** As many voices as are read with ease; above that, languages alone. */
const mostRows = 40;

function formatRows(voices: readonly EngineVoice[], look: Look): string {
  const { dim } = styles(look.colour);
  if (voices.length > mostRows) {
    const languages = [...new Set(voices.map(({ language }) => language))].toSorted();
    const lines = wrap(`${voices.length} voices in ${languages.length} languages: ${languages.join(' ')}`);
    return `${lines}${dim('  lectern voices --lang LANG lists those of one language')}\n`;
  }
  const width = Math.max(8, ...voices.map(({ id }) => id.length + 2));
  return voices
    .map(({ id, language, gender, name }) => {
      return `  ${id.padEnd(width)}${language.padEnd(7)}${gender.padEnd(8)}${dim(name)}\n`;
    })
    .join('');
}

const wrap = (words: string): string => words.replaceAll(/(?=\S)(.{1,90})(?:\s+|$)/gu, '  $1\n');
