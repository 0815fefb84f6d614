import { fatal, info, warning } from '../entry.ts';

export const voiceCodes = {
  'engine-failed': fatal<{ readonly engine: string; readonly problem: string; readonly text: string }>({
    text: ({ engine, problem, text }) => `The speech engine ${engine} could not say "${text}": ${problem}.`,
    hint: 'Render again. Where it fails each time, word that sentence differently, or choose another engine.',
  }),
  'engine-timed-out': fatal<{ readonly engine: string; readonly seconds: number; readonly text: string }>({
    text: ({ engine, seconds, text }) =>
      `The speech engine ${engine} did not finish "${text}" within ${seconds} seconds.`,
    hint: 'Render again when the machine is less busy. Where it fails each time, break that sentence up.',
  }),
  'engine-cannot-say': warning<{
    readonly engine: string;
    readonly letters: readonly string[];
    readonly text: string;
  }>({
    text: ({ engine, letters, text }) =>
      `The speech engine ${engine} leaves out ${letters.join(' ')} of "${text}".`,
    hint: 'Give the word in Latin letters in lexicon.yaml, or choose an engine that speaks its language.',
  }),
  'segment-unsayable': warning<{ readonly text: string }>({
    text: ({ text }) => `Nothing of "${text}" can be said: a listener hears a short silence in its place.`,
    hint: 'Give the words in Latin letters in lexicon.yaml, or choose an engine that speaks their language.',
  }),
  'name-unsayable': fatal<{ readonly engine: string; readonly name: string }>({
    text: ({ engine, name }) => `The speech engine ${engine} can say nothing of "${name}".`,
    hint: 'Give the name in Latin letters in lexicon.yaml, or choose an engine that speaks its language with --engine.',
  }),
  'language-unvoiced': warning<{ readonly engine: string; readonly language: string }>({
    text: ({ engine, language }) =>
      `The speech engine ${engine} has no voice for the language ${language}: it is read as if it were English.`,
    hint: 'Choose an engine that speaks the language; lectern voices lists them.',
  }),
  'voice-unknown': fatal<{
    readonly voice: string;
    readonly engine: string;
    readonly known: readonly string[];
  }>({
    text: ({ voice, engine, known }) =>
      `The speech engine ${engine} has no voice "${voice}"; it has ${known.join(', ')}.`,
    hint: 'Name one of those in narration.voice and narration.cast; a pitch in hertz may follow, as in "slt@210".',
  }),
  'voice-pin-moved': warning<{ readonly speaker: string; readonly voice: string; readonly taken: string }>({
    text: ({ speaker, voice, taken }) =>
      `${speaker} cannot have the voice ${voice}, which would be mistaken for ${taken}, and has another one.`,
    hint: 'Pin voices in narration.cast, or keep voices in the cast file, that are neither the narrator’s nor those of a speaker who comes next.',
  }),
  'cast-voice-missing': warning<{
    readonly speaker: string;
    readonly voice: string;
    readonly engine: string;
  }>({
    text: ({ speaker, voice, engine }) =>
      `The speech engine ${engine} has no voice "${voice}", which ${speaker} has in the cast file; another one speaks.`,
    hint: 'Put the name of a voice into the cast file, or take the line out and the speaker is cast anew; "lectern voices" lists the voices.',
  }),
  'cast-voice-unfit': info<{ readonly speaker: string; readonly voice: string }>({
    text: ({ speaker, voice }) =>
      `${speaker} keeps the voice ${voice} of earlier editions, though it does not suit what this article tells of them.`,
    hint: 'Take the line out of the cast file and the speaker is cast anew, or put another voice there.',
  }),
  'cast-file-invalid': fatal<{ readonly name: string; readonly problem: string }>({
    text: ({ name, problem }) => `The cast file ${name} cannot be understood: ${problem}.`,
    hint: 'It has a line for each engine and, indented under it, a line for each speaker: "Ana Ruiz: slt@214".',
  }),
  'cast-file-unusable': fatal<{ readonly path: string; readonly problem: string }>({
    text: ({ path, problem }) => `The cast file ${path} cannot be used: ${problem}.`,
    hint: 'Check its permissions and those of its folder, or name another file with --cast.',
  }),
  'voice-shared': warning<{ readonly speakers: readonly string[]; readonly voice: string }>({
    text: ({ speakers, voice }) =>
      `${speakers.join(' and ')} share the voice ${voice}: there are more speakers than voices that sound different.`,
    hint: 'They never follow each other. An engine with more voices gives each one of their own.',
  }),
  'cache-full': fatal<{ readonly problem: string }>({
    text: ({ problem }) => `What was spoken could not be kept in the cache: ${problem}.`,
    hint: 'Make room on the disk, or set LECTERN_CACHE to a folder on another one, and render again.',
  }),
  'nothing-to-say': fatal({
    text: () => 'The script has no segments, so there is nothing to say.',
    hint: 'Check the article: it needs a headline, or at least one paragraph.',
  }),
} as const;
