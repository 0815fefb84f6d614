/** espeak-ng, as a program of the system: small, quick, plainly a machine, and at home in a hundred languages. */
import { availableParallelism } from 'node:os';
import { AppError } from '../../errors/app-error.ts';
import type { Speech, SpeechEngine, SpeechRequest } from '../../ports/speech-engine.ts';
import { findProgram, traceOf } from '../processes/find-program.ts';
import { runProgram } from '../processes/run-program.ts';
import { readWav } from '../read-wav.ts';
import type { EngineEntry, EnginePlace } from '../speech/engine-entry.ts';
import { guardEngine } from '../speech/guard-engine.ts';
import { canCallLibraries, openLibrary } from './espeak-library.ts';
import { parseEspeakVoices, type EspeakVoice } from './espeak-voices.ts';
import type { SayOrder } from './library-protocol.ts';
import { spellForEspeak } from './spell-for-espeak.ts';
import { timeEventWords } from './word-times.ts';

const programName = 'espeak-ng';

const traits = {
  runs: 'program',
  sampleRateHz: 22_050,
  // As its library does, which says when it says what; the program alone prints none of that.
  wordTimes: true,
  pronunciations: true,
  rate: true,
  deterministic: true,
  timeoutMs: 60_000,
} as const satisfies EngineEntry['traits'];

export const espeak: EngineEntry = {
  title: 'espeak-ng, a program of the system: small and clear, plainly a machine',
  languages: 'about a hundred, each with voices of women and men',
  howToGet:
    'On Debian or Ubuntu: sudo apt-get install espeak-ng. On macOS: brew install espeak-ng. For times of each word, and not of sentences alone: npm install koffi.',
  traits,
  async find(place) {
    const path = await findProgram(programName, place);
    if (path === null) return { why: `there is no program ${programName}` };
    return { trace: `${await traceOf(path)}${canCallLibraries() ? ' timed' : ''}` };
  },
  open: openEspeak,
};

async function openEspeak(place: EnginePlace): Promise<SpeechEngine> {
  const program = await findProgram(programName, place);
  if (program === null)
    throw AppError.of('engine-missing', { engine: programName, howToGet: espeak.howToGet });
  const [named = '', languages = '', variants = ''] = await Promise.all(
    ['--version', '--voices', '--voices=variant'].map((option) => ask(program, option)),
  );
  const voices = parseEspeakVoices(languages, variants);
  if (voices.length === 0)
    throw AppError.of('engine-broken', { engine: programName, problem: 'it lists no voices' });
  const files = new Map(voices.map((voice) => [voice.id, voice]));
  const version = /\d+(?:\.\d+)+\S*/u.exec(named)?.[0] ?? 'unknown';
  const library = await openLibrary({ platform: place.platform, program, version });
  const { deterministic, ...declared } = traits;
  return guardEngine({
    id: programName,
    // The library speaks as the program does, and tells more.
    version: library === null ? `${version}/1` : `${version}/1 timed`,
    voices,
    deterministic,
    concurrency: Math.min(availableParallelism(), 8),
    traits: { ...declared, wordTimes: library !== null },
    async say(request, signal) {
      const voice = files.get(request.voice);
      if (voice === undefined) throw new Error('it has no such voice');
      const spelling = await spellForEspeak(request, { program, voice: voice.file, signal });
      const order = { text: spelling.text, voice: voice.file, ...numbersOf(request, voice) };
      if (library === null) return sayWithProgram(program, order, signal);
      const { samples, sampleRateHz, events } = await library.say({ kind: 'say', ...order }, signal);
      const words = timeEventWords(request.text, spelling, { events, samples, sampleRateHz });
      return { samples, sampleRateHz, words };
    },
    release() {
      library?.close();
      return Promise.resolve();
    },
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

async function sayWithProgram(
  program: string,
  { text, voice, wordsPerMinute, pitch }: Omit<SayOrder, 'kind'>,
  signal: AbortSignal,
): Promise<Speech> {
  const numbers = ['-s', `${wordsPerMinute}`, '-p', `${pitch}`];
  const { stdout } = await runProgram(
    { program, args: ['--stdin', '--stdout', '-b', '1', '-z', '-v', voice, ...numbers], input: text },
    signal,
  );
  return { ...readWav(stdout), words: null };
}

const ownWordsPerMinute = 175;
const ownPitch = 50;
// As measured: an octave is 65 of espeak-ng's steps above its own pitch, and 78 below.
const stepsAnOctave = { up: 65, down: 78 } as const;

function numbersOf(
  { params: { rate = 1, pitchHz } }: SpeechRequest,
  { pitchHz: own }: EspeakVoice,
): Pick<SayOrder, 'wordsPerMinute' | 'pitch'> {
  const wordsPerMinute = Math.round(ownWordsPerMinute * rate);
  if (pitchHz === undefined || own === undefined) return { wordsPerMinute, pitch: ownPitch };
  const octaves = Math.log2(pitchHz / own);
  const steps = ownPitch + octaves * (octaves > 0 ? stepsAnOctave.up : stepsAnOctave.down);
  return { wordsPerMinute, pitch: Math.max(0, Math.min(99, Math.round(steps))) };
}
