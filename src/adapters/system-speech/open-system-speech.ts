/**
 * The voices that macOS and Windows bring, into files. The `say` package would hand them the text as an argument or as a
 * part of a program; here it stands in a file that they read. Linux brings no voices: there festival is an engine of
 * its own.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import type { EngineVoice, Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { findProgram, traceOf } from '../processes/find-program.ts';
import { runProgram } from '../processes/run-program.ts';
import { readWav } from '../read-wav.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import { macVoices } from './mac-voices.ts';
import { soundFile, textFile, type Start, type SystemVoices } from './system-voices.ts';
import { windowsVoices } from './windows-voices.ts';

const engineId = 'say';

const systems: Partial<Record<NodeJS.Platform, SystemVoices>> = { darwin: macVoices, win32: windowsVoices };

const traits = {
  runs: 'program',
  sampleRateHz: null,
  wordTimes: false,
  pronunciations: false,
  rate: true,
  deterministic: false,
  timeoutMs: 120_000,
} as const satisfies EngineEntry['traits'];

export const systemSpeech: EngineEntry = {
  title: 'say, the voices that macOS and Windows bring',
  languages: 'those of the voices that are installed in the system’s settings',
  howToGet: 'It comes with macOS and Windows. On Linux, take festival or espeak-ng.',
  traits,
  async find(place) {
    const system = systems[place.platform];
    if (system === undefined) return { why: `${place.platform} brings no voices` };
    const path = await findProgram(system.program, place);
    return path === null ? { why: `there is no program ${system.program}` } : { trace: await traceOf(path) };
  },
  open: openSystemSpeech,
};

interface Speaker {
  readonly system: SystemVoices;
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
}

async function openSystemSpeech({ env, platform }: EnginePlace): Promise<SpeechEngine> {
  const system = systems[platform];
  const program = system === undefined ? null : await findProgram(system.program, { env, platform });
  if (system === undefined || program === null)
    throw AppError.of('engine-missing', { engine: engineId, howToGet: systemSpeech.howToGet });
  const speaker = { system, program, env };
  const voices = await listVoices(speaker);
  const { deterministic, ...declared } = traits;
  return guardEngine({
    id: engineId,
    // A new system may bring new voices under the old names.
    version: `${system.program} ${(await traceOf(program)).split(' ').slice(1).join(' ')}/1`,
    voices,
    deterministic,
    concurrency: 2,
    traits: declared,
    say: (request, signal) => sayIntoFile(request, speaker, signal),
  });
}

async function listVoices(speaker: Speaker): Promise<readonly EngineVoice[]> {
  const broken = (problem: string, cause?: unknown): AppError =>
    AppError.of('engine-broken', { engine: engineId, problem }, { cause });
  const { stdout } = await run(speaker.system.list, speaker, { signal: AbortSignal.timeout(30_000) }).catch(
    (cause: unknown) => {
      throw broken(cause instanceof Error ? cause.message : String(cause), cause);
    },
  );
  const voices = speaker.system.parse(new TextDecoder().decode(stdout));
  if (voices.length === 0) throw broken('it lists no voice');
  return voices;
}

const run = (
  { args, env }: Start,
  speaker: Speaker,
  { folder, signal }: { readonly folder?: string; readonly signal: AbortSignal },
) => {
  const { program } = speaker;
  return runProgram(
    { program, args, env: { ...speaker.env, ...env }, ...(folder !== undefined && { folder }) },
    signal,
  );
};

function sayIntoFile(request: SpeechRequest, speaker: Speaker, signal: AbortSignal): Promise<Speech> {
  const { plain, say } = speaker.system;
  return withScratchFolder(async (folder) => {
    await writeFile(join(folder, textFile), `${plain(request.text.replaceAll(/\p{Control}/gu, ' '))}\n`);
    await run(say(request), speaker, { folder, signal });
    const sound = await readFile(join(folder, soundFile)).catch((cause: unknown) => {
      throw new Error('it wrote no sound', { cause });
    });
    return { ...readWav(sound), words: null };
  });
}
