/**
 * Runs in a process of its own: espeak-ng's library, called through the optional package koffi. The library is laid out
 * for one text a process; what it has said before is heard in what it says next. It is loaded afresh for every text.
 */
import { createRequire } from 'node:module';
import { takeOrders } from '../processes/take-orders.ts';
import type { Answer, LoadOrder, Order, SayOrder, SpeechEvent } from './library-protocol.ts';

type Pointer = unknown;
type CFunction = (...values: readonly unknown[]) => unknown;

interface Library {
  func(declaration: string): CFunction;
  unload(): void;
}

/** The part of koffi that is used here. */
interface Koffi {
  load(path: string | null): Library;
  struct(name: string, members: object): object;
  array(type: string, length: number, hint: 'Typed'): object;
  proto(declaration: string): object;
  pointer(type: object): object;
  sizeof(type: object): number;
  register(callback: (...values: never[]) => number, type: object): Pointer;
  decode(pointer: Pointer, type: object): unknown;
  decode(pointer: Pointer, offset: number, type: object): unknown;
}

const koffi = createRequire(import.meta.url)('koffi') as Koffi;

interface EventStruct {
  readonly type: number;
  readonly text_position: number;
  readonly length: number;
  readonly sample: number;
  readonly name: Uint8Array;
}

const eventStruct = koffi.struct('espeak_EVENT', {
  type: 'int',
  unique_identifier: 'unsigned int',
  text_position: 'int',
  length: 'int',
  audio_position: 'int',
  sample: 'int',
  user_data: 'void *',
  name: koffi.array('uint8', 8, 'Typed'),
});
const eventBytes = koffi.sizeof(eventStruct);

/** The numbers of speak_lib.h. */
const synchronous = 2;
const withPhonemes = 0x0001;
const withoutExit = 0x8000;
const utf8WithPhonemes = 0x0101;
const inCharacters = 1;
const parameters = { rate: 1, pitch: 3 } as const;
const eventTypes = { none: 0, word: 1, end: 5, phoneme: 7 } as const;

let heard: { readonly samples: Int16Array[]; readonly events: SpeechEvent[] } = { samples: [], events: [] };

const listen = koffi.register(
  (sound: Pointer, length: number, events: Pointer): number => {
    if (length > 0)
      heard.samples.push(koffi.decode(sound, koffi.array('int16', length, 'Typed')) as Int16Array);
    for (let offset = 0; ; offset += eventBytes) {
      const event = koffi.decode(events, offset, eventStruct) as EventStruct;
      if (event.type === eventTypes.none) return 0;
      const kind = kindOf(event);
      if (kind !== null) heard.events.push({ kind, at: event.text_position - 1, sample: event.sample });
    }
  },
  koffi.pointer(koffi.proto('int SynthCallback(void *sound, int length, void *events)')),
);

const pauseSign = '_'.codePointAt(0);

function kindOf({ type, length, name }: EventStruct): SpeechEvent['kind'] | null {
  if (type === eventTypes.phoneme) return name[0] === pauseSign ? 'pause' : 'sound';
  if (type === eventTypes.end) return 'end';
  // A word of no length is a sign that it takes for one.
  return type === eventTypes.word && length > 0 ? 'word' : null;
}

/** Noise comes from the C library's dice, which a program finds as they are when it starts. */
const rollDice = koffi.load(null).func('void srand(unsigned int seed)');

let libraryName = '';

function load({ names }: LoadOrder): Answer {
  const problems: string[] = [];
  for (const name of names) {
    try {
      libraryName = name;
      return { kind: 'loaded', version: refuseMemory() };
    } catch (cause) {
      problems.push(cause instanceof Error ? cause.message : String(cause));
    }
  }
  throw new Error(problems.join('; '));
}

const trial = { kind: 'say', voice: 'gmw/en', wordsPerMinute: 175, pitch: 50 } as const;

/** Where a system keeps a library that has been unloaded, one sentence would be heard in the next. */
function refuseMemory(): string {
  const [first] = [say({ ...trial, text: 'The ferry is late.' }), say({ ...trial, text: 'Go, now!' })];
  const again = say({ ...trial, text: 'The ferry is late.' });
  if (Buffer.compare(new Uint8Array(first.samples.buffer), new Uint8Array(again.samples.buffer)) !== 0)
    throw new Error(`${libraryName} remembers what it has said`);
  return again.version;
}

function say({ text, voice, wordsPerMinute, pitch }: SayOrder) {
  heard = { samples: [], events: [] };
  const library = koffi.load(libraryName);
  try {
    const initialize = library.func('int espeak_Initialize(int, int, const char *path, int options)');
    const sampleRateHz = initialize(synchronous, 0, null, withPhonemes | withoutExit) as number;
    if (sampleRateHz <= 0) throw new Error(`${libraryName} cannot start`);
    const version = library.func('const char *espeak_Info(void *path)')(null) as string;
    library.func('void espeak_SetSynthCallback(void *callback)')(listen);
    const status = library.func('int espeak_SetVoiceByName(const char *name)')(voice) as number;
    if (status !== 0) throw new Error(`it has no voice ${voice}`);
    const setParameter = library.func('int espeak_SetParameter(int parameter, int value, int relative)');
    setParameter(parameters.rate, wordsPerMinute, 0);
    setParameter(parameters.pitch, pitch, 0);
    rollDice(1);
    synthesize(library, text);
    const samples = joinSamples(heard.samples);
    return { kind: 'said', version, samples, sampleRateHz, events: heard.events } as const;
  } finally {
    // Ends its threads, in whose midst an unloading would be a crash.
    library.func('int espeak_Terminate()')();
    library.unload();
  }
}

function synthesize(library: Library, text: string): void {
  const declaration =
    'int espeak_Synth(const void *text, size_t size, unsigned int from, int unit, unsigned int to, unsigned int flags, void *id, void *data)';
  const bytes = Buffer.from(`${text}\0`);
  const status = library.func(declaration)(
    bytes,
    bytes.length,
    0,
    inCharacters,
    0,
    utf8WithPhonemes,
    null,
    null,
  ) as number;
  if (status !== 0) throw new Error(`espeak_Synth gave ${status}`);
}

function joinSamples(parts: readonly Int16Array[]): Int16Array {
  const joined = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

takeOrders((order: Order): Answer => (order.kind === 'load' ? load(order) : say(order)));
