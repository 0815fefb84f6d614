import { engines, type EngineEntry } from '../../adapters/engines.ts';
import { findSpeaker } from '../../adapters/system-speaker/find-speaker.ts';
import type { EngineVoice } from '../../ports/speech-engine.ts';
import { flag, type Command, type Invocation } from '../command.ts';
import { styles } from '../reporters/styles.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export const voicesCommand: Command = {
  usage: 'lectern voices [--json]',
  summary: 'lists the speech engines and voices found here, and what each can do',
  options: { json: { type: 'boolean', help: 'as JSON' } },
  examples: [['lectern voices', 'for people']],
  run: runVoices,
};

interface EngineListing {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly deterministic: boolean;
  readonly voices: readonly EngineVoice[];
}

async function runVoices({ values, terminal }: Invocation): Promise<ExitCode> {
  const listings = await Promise.all(Object.entries(engines).map(listEngine));
  const speaker = await findSpeaker(terminal.platform, terminal.env);
  if (flag(values, 'json')) {
    terminal.print(`${JSON.stringify({ engines: listings, listen: speaker }, null, 2)}\n`);
    return 0;
  }
  for (const listing of listings) terminal.print(formatListing(listing, terminal));
  const found = speaker.available ? 'ready' : `not here; ${speaker.hint}`;
  terminal.print(`lectern listen speaks through ${speaker.program}: ${found}\n`);
  return 0;
}

async function listEngine([id, { title, open }]: [string, EngineEntry]): Promise<EngineListing> {
  const engine = await open();
  const { version, deterministic, voices } = engine;
  await engine.close();
  return { id, title, version, deterministic, voices };
}

function formatListing(
  { id, title, version, deterministic, voices }: EngineListing,
  terminal: Terminal,
): string {
  const { bold, dim } = styles(terminal.colour);
  const rows = voices.map(
    (voice) =>
      `  ${voice.id.padEnd(8)}${voice.language.padEnd(7)}${voice.gender.padEnd(8)}${dim(voice.name)}\n`,
  );
  const same = deterministic
    ? 'the same input gives the same sound'
    : 'the same input may sound a little different each time';
  return `${bold(`${id} ${version}`)}  ${title}\n${dim(`  ${same}`)}\n${rows.join('')}\n`;
}
