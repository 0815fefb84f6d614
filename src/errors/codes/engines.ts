import { fatal, info, warning } from '../entry.ts';

export const engineCodes = {
  'engine-missing': fatal<{ readonly engine: string; readonly howToGet: string }>({
    text: ({ engine, howToGet }) => `The speech engine ${engine} is not here. ${howToGet}`,
    hint: 'Install it, or choose another engine; "lectern voices" shows which are here.',
  }),
  'engine-broken': fatal<{ readonly engine: string; readonly problem: string }>({
    text: ({ engine, problem }) => `The speech engine ${engine} is here and cannot be used: ${problem}.`,
    hint: 'Install it again, or choose another engine; "lectern voices" shows which are here.',
  }),
  'engine-key-missing': fatal<{ readonly variable: string }>({
    text: ({ variable }) => `The environment variable ${variable} holds no key for the speech endpoint.`,
    hint: 'Set the variable where Lectern runs. A key is never read from the configuration.',
  }),
  'player-missing': fatal<{ readonly tried: readonly string[] }>({
    text: ({ tried }) => `No program is here that plays sound (${tried.join(', ')}).`,
    hint: 'On Debian or Ubuntu: sudo apt-get install alsa-utils. Or play the audio.mp3 that "lectern render" makes.',
  }),
  'engine-for-language': info<{ readonly engine: string; readonly language: string }>({
    text: ({ engine, language }) => `The article is in ${language}: ${engine} reads it.`,
    hint: 'To have another engine read it, name one with --engine or in narration.engine.',
  }),
  'voice-model-unknown': fatal<{ readonly place: string; readonly problem: string }>({
    text: ({ place, problem }) => `${place} holds no neural voice that can be used: ${problem}.`,
    hint: 'Expected a folder of sherpa-onnx with a model (piper, kokoro, kitten, matcha, pocket or supertonic) and its tokens.',
  }),
  'engine-passed-over': warning<{ readonly engine: string; readonly problem: string }>({
    text: ({ engine, problem }) => `The speech engine ${engine} was passed over: ${problem}`,
    hint: 'To have it, follow what the message says; to be without the message, name an engine in narration.engine.',
  }),
} as const;
