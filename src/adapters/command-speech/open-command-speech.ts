/** Any other program that makes a WAV file of a text, by the command that a person writes into the configuration. */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, isAbsolute, join, resolve } from 'node:path';
import type { CommandEngineSettings } from '../../config/engines.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { findProgram, traceOf, type ProgramPlace } from '../processes/find-program.ts';
import { runProgram } from '../processes/run-program.ts';
import { readWav } from '../read-wav.ts';
import { withScratchFolder } from '../scratch-folder.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import { fillCommand, takesFile, takesRate } from './fill-command.ts';

const engineId = 'command';

const traits = {
  runs: 'program',
  sampleRateHz: null,
  wordTimes: false,
  pronunciations: false,
  rate: true,
  deterministic: false,
  timeoutMs: 120_000,
} as const satisfies EngineEntry['traits'];

export const commandSpeech: EngineEntry = {
  title: 'command, any program that makes a WAV file of a text',
  languages: 'those of the program’s voices, as the configuration lists them',
  howToGet: 'Set narration.engines.command to the program, its arguments and its voices.',
  traits,
  async find(place) {
    const { command } = place.settings;
    if (command === null) return { why: 'narration.engines.command is not set' };
    const program = await locate(command, place);
    if (program === null) return { why: `there is no program ${command.command[0]}` };
    return { trace: `${await traceOf(program)} ${JSON.stringify(command)}` };
  },
  open: openCommandSpeech,
};

async function openCommandSpeech(place: EnginePlace): Promise<SpeechEngine> {
  const { command } = place.settings;
  const program = command === null ? null : await locate(command, place);
  if (command === null || program === null)
    throw AppError.of('engine-missing', { engine: engineId, howToGet: commandSpeech.howToGet });
  const { deterministic, timeoutSeconds, version, voices } = command;
  return guardEngine({
    id: engineId,
    version: `${basename(program)} ${version}`,
    voices,
    deterministic,
    concurrency: Math.min(availableParallelism(), 4),
    traits: {
      runs: traits.runs,
      sampleRateHz: traits.sampleRateHz,
      wordTimes: traits.wordTimes,
      pronunciations: traits.pronunciations,
      rate: takesRate(command.command),
      timeoutMs: 1000 * timeoutSeconds,
    },
    say: (request, signal) => sayByCommand(request, { command, program, place, signal }),
  });
}

/** A program with a path is looked for from the folder of the configuration, any other in PATH. */
async function locate(
  { command: [program = ''] }: CommandEngineSettings,
  place: ProgramPlace & Pick<EnginePlace, 'folder'>,
): Promise<string | null> {
  if (isAbsolute(program)) return program;
  return /[\\/]/u.test(program) ? resolve(place.folder, program) : findProgram(program, place);
}

interface Saying {
  readonly command: CommandEngineSettings;
  readonly program: string;
  readonly place: EnginePlace;
  readonly signal: AbortSignal;
}

function sayByCommand(request: SpeechRequest, { command, program, place, signal }: Saying): Promise<Speech> {
  return withScratchFolder(async (scratch) => {
    const [textPath, soundPath] = [join(scratch, 'text.txt'), join(scratch, 'sound.wav')];
    const [, ...template] = command.command;
    const args = fillCommand(template, request, { text: textPath, out: soundPath });
    const text = `${request.text.replaceAll(/\p{Control}/gu, ' ')}\n`;
    if (takesFile(template, 'text')) await writeFile(textPath, text);
    const { stdout } = await runProgram(
      {
        program,
        args,
        folder: place.folder,
        env: place.env,
        ...(!takesFile(template, 'text') && { input: text }),
      },
      signal,
    );
    const bytes = takesFile(template, 'out') ? await readSound(soundPath) : stdout;
    return { ...readWav(bytes), words: null };
  });
}

async function readSound(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Error('it wrote no sound', { cause });
  }
}
