/** festival, as a program of the system. Text reaches it in a file, which it reads as data. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { transliterate } from '../flite/transliterate.ts';
import { findProgram, traceOf } from '../processes/find-program.ts';
import { runProgram } from '../processes/run-program.ts';
import { readWav } from '../read-wav.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import { timeWords } from '../speech/token-times.ts';
import { restoreRanges } from '../speech/restore-ranges.ts';
import { pronounceForFestival } from './festival-lexicon.ts';
import { formatFestivalScript, scriptFile, soundFile, textFile, timesFile } from './festival-script.ts';
import { listProgram, parseFestivalVoices } from './festival-voices.ts';
import { readTimes } from './read-times.ts';

const programName = 'festival';

const traits = {
  runs: 'program',
  sampleRateHz: null,
  wordTimes: true,
  pronunciations: true,
  rate: true,
  deterministic: true,
  timeoutMs: 120_000,
} as const satisfies EngineEntry['traits'];

export const festival: EngineEntry = {
  title: 'festival, a program of the system: plainly a machine, and exact in its times of words',
  languages: 'English, with the voices that are installed',
  howToGet:
    'On Debian or Ubuntu: sudo apt-get install festival festvox-kallpc16k. On macOS: brew install festival.',
  traits,
  async find(place) {
    const path = await findProgram(programName, place);
    return path === null ? { why: `there is no program ${programName}` } : { trace: await traceOf(path) };
  },
  open: openFestival,
};

async function openFestival(place: EnginePlace): Promise<SpeechEngine> {
  const program = await findProgram(programName, place);
  if (program === null)
    throw AppError.of('engine-missing', { engine: programName, howToGet: festival.howToGet });
  const { version, voices } = await describeFestival(program);
  if (voices.length === 0)
    throw AppError.of('engine-broken', { engine: programName, problem: 'it has no English voice' });
  const { deterministic, ...declared } = traits;
  return guardEngine({
    id: programName,
    version: `${version}/2`,
    voices,
    deterministic,
    concurrency: Math.min(availableParallelism(), 8),
    traits: declared,
    cannotSay: (text) => transliterate(text).lost,
    say: (request, signal) => sayWithFestival(program, request, signal),
  });
}

async function describeFestival(program: string) {
  const signal = AbortSignal.timeout(20_000);
  try {
    const named = await runProgram({ program, args: ['--version'] }, signal);
    const listed = await runProgram({ program, args: ['--pipe'], input: listProgram }, signal);
    const decoder = new TextDecoder();
    const version = /\d+(?:\.\d+)+/u.exec(decoder.decode(named.stdout))?.[0] ?? 'unknown';
    return { version, voices: parseFestivalVoices(decoder.decode(listed.stdout)) };
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('engine-broken', { engine: programName, problem }, { cause });
  }
}

function sayWithFestival(program: string, request: SpeechRequest, signal: AbortSignal): Promise<Speech> {
  const { voice, params } = request;
  const { text, lexicon, replaced } = pronounceForFestival(request);
  const script = formatFestivalScript({
    voice,
    stretch: 1 / (params.rate ?? 1),
    pitchHz: params.pitchHz ?? null,
    lexicon,
  });
  return withScratchFolder(async (folder) => {
    await writeFile(join(folder, textFile), `${asciiOf(text)}\n`);
    await writeFile(join(folder, scriptFile), script);
    await runProgram({ program, args: ['--batch', scriptFile], folder }, signal);
    const sound = readWav(await readFile(join(folder, soundFile)));
    const times = await readFile(join(folder, timesFile), 'latin1');
    return { ...sound, words: restoreRanges(timeWords(text, readTimes(times), asciiOf), replaced) };
  });
}

const asciiOf = (text: string): string => transliterate(text).ascii;
