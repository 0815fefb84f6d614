/** espeak-ng, as a program of the system: small, quick, plainly a machine, and at home in a hundred languages. */
import { availableParallelism } from 'node:os';
import { AppError } from '../../errors/app-error.ts';
import type { SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { findProgram, traceOf } from '../processes/find-program.ts';
import { runProgram } from '../processes/run-program.ts';
import { readWav } from '../read-wav.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import { parseEspeakVoices, type EspeakVoice } from './espeak-voices.ts';
import { spellForEspeak } from './spell-for-espeak.ts';

const programName = 'espeak-ng';

const traits = {
  runs: 'program',
  sampleRateHz: 22_050,
  // The library tells of words as it says them; the program prints none of that, and times of phones for mbrola voices alone.
  wordTimes: false,
  pronunciations: true,
  rate: true,
  deterministic: true,
  timeoutMs: 60_000,
} as const satisfies EngineEntry['traits'];

export const espeak: EngineEntry = {
  title: 'espeak-ng, a program of the system: small and clear, plainly a machine',
  languages: 'about a hundred, each with voices of women and men',
  howToGet: 'On Debian or Ubuntu: sudo apt-get install espeak-ng. On macOS: brew install espeak-ng.',
  traits,
  async find(place) {
    const path = await findProgram(programName, place);
    return path === null ? { why: `there is no program ${programName}` } : { trace: await traceOf(path) };
  },
  open: openEspeak,
};

async function openEspeak(place: EnginePlace): Promise<SpeechEngine> {
  const program = await findProgram(programName, place);
  if (program === null)
    throw AppError.of('engine-missing', { engine: programName, howToGet: espeak.howToGet });
  const [version, languages, variants] = await Promise.all(
    ['--version', '--voices', '--voices=variant'].map((option) => ask(program, option)),
  );
  const voices = parseEspeakVoices(languages ?? '', variants ?? '');
  if (voices.length === 0)
    throw AppError.of('engine-broken', { engine: programName, problem: 'it lists no voices' });
  const files = new Map(voices.map((voice) => [voice.id, voice]));
  const { deterministic, ...declared } = traits;
  return guardEngine({
    id: programName,
    version: `${/\d+(?:\.\d+)+\S*/u.exec(version ?? '')?.[0] ?? 'unknown'}/1`,
    voices,
    deterministic,
    concurrency: Math.min(availableParallelism(), 8),
    traits: declared,
    say: (request, signal) => sayWithEspeak(program, { request, voice: files.get(request.voice), signal }),
  });
}

async function ask(program: string, option: string): Promise<string> {
  try {
    const { stdout } = await runProgram({ program, args: [option] }, AbortSignal.timeout(10_000));
    return new TextDecoder().decode(stdout);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('engine-broken', { engine: programName, problem }, { cause });
  }
}

interface Saying {
  readonly request: SpeechRequest;
  readonly voice: EspeakVoice | undefined;
  readonly signal: AbortSignal;
}

async function sayWithEspeak(program: string, { request, voice, signal }: Saying) {
  if (voice === undefined) throw new Error('it has no such voice');
  const { stdout } = await runProgram(
    {
      program,
      args: ['--stdin', '--stdout', '-b', '1', '-z', '-v', voice.file, ...numbersOf(request, voice)],
      input: await spellForEspeak(request, { program, voice: voice.file, signal }),
    },
    signal,
  );
  return { ...readWav(stdout), words: null };
}

const ownWordsPerMinute = 175;
const ownPitch = 50;
// As measured: an octave is 65 of espeak-ng's steps above its own pitch, and 78 below.
const stepsAnOctave = { up: 65, down: 78 } as const;

function numbersOf({ params: { rate, pitchHz } }: SpeechRequest, { pitchHz: own }: EspeakVoice): string[] {
  const speed = rate === undefined ? [] : ['-s', `${Math.round(ownWordsPerMinute * rate)}`];
  if (pitchHz === undefined || own === undefined) return speed;
  const octaves = Math.log2(pitchHz / own);
  const steps = ownPitch + octaves * (octaves > 0 ? stepsAnOctave.up : stepsAnOctave.down);
  return [...speed, '-p', `${Math.max(0, Math.min(99, Math.round(steps)))}`];
}
