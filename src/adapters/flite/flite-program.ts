/** flite as a program that is run once a request: text file in, sound file out, in the memory of one WebAssembly instance. */
import type { Speech, VoiceParams } from '../../ports/speech-engine.ts';
import { InitialMemory, type ModuleData } from './initial-memory.ts';
import { MemoryFile } from './memory-file.ts';
import { readWav } from '../read-wav.ts';
import { ProgramExit, WasiHost } from './wasi-host.ts';

export interface FliteCode extends ModuleData {
  /** Its code, without the data that its memory begins with. */
  readonly module: WebAssembly.Module;
}

export interface FliteRequest {
  /** ASCII. */
  readonly text: string;
  readonly voice: string;
  readonly params: VoiceParams;
  /** Lines of flite's own lexicon, for words of the text. */
  readonly lexicon?: string;
}

export interface FliteSpeech extends Pick<Speech, 'samples' | 'sampleRateHz'> {
  /** A line for each utterance, of its sounds and pauses and the second at which each ends: "pau:0.184 dh:0.241". */
  readonly phones: string;
}

const textName = 'in.txt';
const soundName = 'out.wav';
const lexiconName = 'lexicon.txt';

/**
 * The voice that is quickest, at a speed that leaves it next to nothing to sound: only its reading of the text is wanted,
 * which all voices share.
 */
const reader = 'kal';
const readsOnly = ['flite', '-voice', reader, '--setf', 'duration_stretch=0.01', '-ps'];

/** A long text leaves its instance this large; such a one is given up, to keep workers small. */
const maxKeptBytes = 64 * 2 ** 20;

/** How a text is said or read. */
interface Manner {
  readonly voice: string;
  readonly args: readonly string[];
}

interface Instance {
  readonly memory: WebAssembly.Memory;
  readonly initial: InitialMemory;
  readonly start: () => void;
}

/**
 * Runs flite again and again. An instance is used for many runs: before each, its memory is made what it was at the
 * start, which costs next to nothing where a new instance costs fifty milliseconds. Every run gives what a new instance
 * would give.
 */
export class FliteProgram {
  readonly #code: FliteCode;
  readonly #host = new WasiHost();
  // Kept with its room, for new memory costs more than the copying.
  readonly #sound = new MemoryFile();
  #instance: Instance | null = null;

  constructor(code: FliteCode) {
    this.#code = code;
  }

  /** @throws Error with what flite wrote to its standard error, where it fails */
  say(request: FliteRequest): FliteSpeech {
    const phones = this.#read(request, { voice: request.voice, args: argsOf(request) });
    return { ...readWav(this.#sound.content), phones };
  }

  /**
   * The sounds of a text without their times: a line for each utterance.
   * @throws Error as `say`
   */
  readPhones(request: Pick<FliteRequest, 'text' | 'lexicon'>): string {
    return this.#read(request, { voice: reader, args: readsOnly });
  }

  #read({ text, lexicon }: Pick<FliteRequest, 'text' | 'lexicon'>, { voice, args }: Manner): string {
    this.#sound.clear();
    const files = new Map([
      [textName, new MemoryFile(new TextEncoder().encode(`${text}\n`))],
      [soundName, this.#sound],
    ]);
    if (lexicon !== undefined) files.set(lexiconName, new MemoryFile(new TextEncoder().encode(lexicon)));
    const sounds = lexicon === undefined ? [] : ['-add_lex', lexiconName];
    this.#host.begin({ args: [...args, ...sounds, '-f', textName, '-o', soundName], files });
    this.#run(voice);
    return this.#host.outputText;
  }

  #run(voice: string): void {
    const instance = this.#takeInstance();
    instance.initial.provide(voice);
    try {
      instance.start();
    } catch (cause) {
      const problem = this.#host.errorText.trim() || String(cause);
      throw new Error(cause instanceof ProgramExit ? `status ${cause.status}: ${problem}` : problem, {
        cause,
      });
    }
    // Only a run that returned has put the stack back, so only its instance can be used again.
    if (instance.memory.buffer.byteLength <= maxKeptBytes) this.#instance = instance;
  }

  #takeInstance(): Instance {
    const kept = this.#instance;
    this.#instance = null;
    kept?.initial.restore();
    const instance = kept ?? instantiate(this.#code, this.#host);
    this.#host.attach(instance.memory);
    return instance;
  }
}

/** Fixed words and numbers only: text never becomes an argument. */
function argsOf({ voice, params }: FliteRequest): string[] {
  const args = ['flite', '-voice', voice, '-psdur'];
  if (params.pitchHz !== undefined) args.push('--setf', `int_f0_target_mean=${params.pitchHz.toFixed(1)}`);
  if (params.rate !== undefined) args.push('--setf', `duration_stretch=${(1 / params.rate).toFixed(4)}`);
  return args;
}

function instantiate(code: FliteCode, host: WasiHost): Instance {
  const { exports } = new WebAssembly.Instance(code.module, { wasi_snapshot_preview1: host.imports });
  const memory = exports['memory'] as WebAssembly.Memory;
  return { memory, initial: new InitialMemory(memory, code), start: exports['_start'] as () => void };
}
