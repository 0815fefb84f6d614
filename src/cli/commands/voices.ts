import { loadConfig } from '../../adapters/config-file.ts';
import { engines } from '../../adapters/engines.ts';
import { isFound, type EngineEntry, type EnginePlace } from '../../adapters/speech/engine-entry.ts';
import { listNeuralVoices, voicesFolder } from '../../adapters/sherpa/voices-folder.ts';
import { findSpeaker } from '../../adapters/system-speaker/find-speaker.ts';
import { AppError } from '../../errors/app-error.ts';
import type { SpeechEngine } from '../../ports/speech-engine.ts';
import { flag, text, type Command, type Invocation } from '../command.ts';
import { formatAddedVoices } from '../reporters/added-voices.ts';
import { formatVoices, type EngineListing } from '../reporters/voices.ts';
import type { ExitCode } from '../terminal.ts';
import { addNeuralVoice, removeNeuralVoices } from '../voice-changes.ts';

export const voicesCommand: Command = {
  usage:
    'lectern voices [--lang LANG] [--json], or lectern voices add SOURCE, or lectern voices remove NAME…',
  summary:
    'lists the speech engines and voices found here, what each can do, and how to get the others; adds and removes neural voices, which sherpa-onnx speaks with',
  options: {
    lang: {
      type: 'string',
      value: 'LANG',
      help: 'the voices of one language, such as de or en-GB; with add, the voice’s language where its files do not tell',
    },
    name: {
      type: 'string',
      value: 'NAME',
      help: 'with add: what to call the voice (default: as its folder or archive)',
    },
    json: { type: 'boolean', help: 'as JSON' },
  },
  examples: [
    ['lectern voices', 'for people'],
    ['lectern voices --lang fr', 'who can read French'],
    ['lectern voices add ./vits-piper-en_GB-alba-medium', 'copies a folder that you have'],
    ['lectern voices add https://example.org/alba.tar.bz2#SHA256', 'fetches an archive with that checksum'],
    ['lectern voices remove vits-piper-en_GB-alba-medium', 'removes it again'],
  ],
  run: runVoices,
};

async function runVoices(invocation: Invocation): Promise<ExitCode> {
  const { operands, values, terminal } = invocation;
  const { narration } = await loadConfig(text(values, 'config'), terminal.folder);
  const { env, folder, platform } = terminal;
  const place: EnginePlace = { env, folder, platform, settings: narration.engines };
  const [action, ...named] = operands;
  if (action === undefined) return listVoices(invocation, place);
  if (action === 'add') return addNeuralVoice(named, invocation, place);
  if (action === 'remove') return removeNeuralVoices(named, invocation, place);
  throw AppError.of('usage-wrong', {
    problem: `lectern voices takes add, remove or nothing, not ${JSON.stringify(action)}.`,
  });
}

async function listVoices({ values, terminal }: Invocation, place: EnginePlace): Promise<ExitCode> {
  const language = text(values, 'lang');
  const listings = await Promise.all(
    Object.entries(engines).map(async ([id, entry]) => {
      const listing = await listEngine(id, entry, place);
      return language === null ? listing : { ...listing, voices: voicesFor(listing, language) };
    }),
  );
  const speaker = await findSpeaker(terminal.platform, terminal.env);
  const added = await listNeuralVoices(voicesFolder(place));
  if (flag(values, 'json')) {
    terminal.print(`${JSON.stringify({ engines: listings, added, listen: speaker }, null, 2)}\n`);
    return 0;
  }
  terminal.print(formatVoices(listings, terminal) + formatAddedVoices(added, terminal));
  const found = speaker.available ? 'ready' : `not here; ${speaker.hint}`;
  terminal.print(`lectern listen speaks through ${speaker.program}: ${found}\n`);
  return 0;
}

/** An engine that is not here, or cannot be used, is listed with the reason and with no voices. */
async function listEngine(id: string, entry: EngineEntry, place: EnginePlace): Promise<EngineListing> {
  const { title, languages, howToGet, traits } = entry;
  const facts = { id, title, languages, howToGet, ...traits };
  const finding = await entry.find(place);
  if (!isFound(finding)) return { ...facts, found: false, problem: finding.why, version: null, voices: [] };
  try {
    const engine = await entry.open(place);
    const { version, voices } = engine;
    await engine.close();
    return { ...facts, ...engine.traits, found: true, problem: null, version, voices };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return { ...facts, found: false, problem: cause.message, version: null, voices: [] };
  }
}

function voicesFor({ voices }: EngineListing, language: string): SpeechEngine['voices'] {
  const wanted = language.toLowerCase();
  return voices.filter(({ language: tag }) => `${tag.toLowerCase()}-`.startsWith(`${wanted}-`));
}
