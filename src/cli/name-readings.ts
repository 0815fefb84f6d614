import { openEngineRoom } from '../adapters/speech/choose-engine.ts';
import type { Config } from '../config/config.ts';
import { namesOf, type SaidName } from '../render/names-of.ts';
import type { Understood } from '../render/read-and-understand.ts';
import type { LexiconEntry } from '../script/lexicon.ts';
import { text, type Invocation } from './command.ts';
import { openLexicons } from './lexicons.ts';

export interface NamedReading {
  readonly names: readonly SaidName[];
  readonly entries: readonly LexiconEntry[];
  readonly language: string;
}

/** How the names of articles are said by the project's lexicons and the engine that would read each article. */
export async function nameReadings(
  readings: readonly Understood[],
  { narration }: Config,
  { values, terminal }: Invocation,
): Promise<readonly NamedReading[]> {
  const { env, folder, platform } = terminal;
  const places = { paths: narration.lexicon, config: text(values, 'config'), folder };
  const { entries } = await openLexicons(places);
  const room = openEngineRoom(narration, { env, folder, platform, settings: narration.engines });
  try {
    const named: NamedReading[] = [];
    for (const reading of readings) {
      const { language } = reading.article;
      const { engine } = await room.choose(language);
      named.push({ names: namesOf(reading, { lexicon: entries, engine }), entries, language });
    }
    return named;
  } finally {
    await room.close();
  }
}

/** What is known of an article's names in PLS 1.0, and as comments what is not. */
export async function formatNamesAsPls({ names, entries, language }: NamedReading): Promise<string> {
  const { formatPls } = await import('../script/lexicon/write-pls.ts');
  const open = names
    .filter(({ confirmedBy }) => confirmedBy === null)
    .map(({ name, said, read }) => ({ name, spoken: read ?? said }));
  return formatPls({ language, entries, open });
}
