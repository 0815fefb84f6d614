import { fatal, info, warning } from '../entry.ts';

export const commandCodes = {
  'usage-wrong': fatal<{ readonly problem: string }>({
    text: ({ problem }) => problem,
    hint: 'Ask lectern COMMAND --help what a command takes; it shows examples.',
  }),
  'folder-without-articles': fatal<{ readonly path: string; readonly files: number }>({
    text: ({ path, files }) => `There is no article in the folder ${path}, among ${files} files.`,
    hint: 'Articles are told by their names: .txt, .md, .html, .docx and the others of the README. What is hidden is passed over.',
  }),
  'config-missing': fatal<{ readonly path: string }>({
    text: ({ path }) => `There is no configuration file ${path}.`,
    hint: 'Check the path given with --config, or make a file with "lectern init".',
  }),
  'config-unreadable': fatal<{ readonly path: string; readonly problem: string }>({
    text: ({ path, problem }) => `The configuration ${path} cannot be loaded: ${problem}`,
    hint: 'A configuration is a JSON object, or a module whose default export is one.',
  }),
  'config-invalid': fatal<{ readonly path: string; readonly key: string; readonly problem: string }>({
    text: ({ path, key, problem }) => `The configuration ${path} has a wrong value at ${key}: ${problem}`,
    hint: 'The README lists every setting; "lectern init" writes a file with comments.',
  }),
  'config-exists': fatal<{ readonly path: string }>({
    text: ({ path }) => `${path} is there already and was left as it is.`,
    hint: 'Edit it, or move it away first.',
  }),
  'date-invalid': fatal<{ readonly given: string; readonly from: string }>({
    text: ({ given, from }) => `${from} is not a date: ${JSON.stringify(given)}.`,
    hint: 'Give --date as YYYY-MM-DD or a full ISO 8601 time; SOURCE_DATE_EPOCH in whole seconds.',
  }),
  'date-unknown': warning({
    text: () => 'Neither the article nor the command tells a date; the edition is dated 1 January 1970.',
    hint: 'Give --date YYYY-MM-DD, or put a date line into the article.',
  }),
  'theme-missing': fatal<{ readonly theme: string; readonly known: readonly string[] }>({
    text: ({ theme, known }) =>
      `There is no theme ${JSON.stringify(theme)}. Themes here: ${known.join(', ')}.`,
    hint: 'Name one of these, or a folder of your own that starts with "./", as "theme" in the configuration.',
  }),
  'source-is-folder': fatal<{ readonly path: string }>({
    text: ({ path }) => `${path} is a folder, not an article.`,
    hint: 'Name one of the files in it; "lectern render" takes a whole folder.',
  }),
  'source-unreadable': fatal<{ readonly path: string; readonly problem: string }>({
    text: ({ path, problem }) => `${path} cannot be read: ${problem}.`,
    hint: 'Check its permissions.',
  }),
  'source-too-large': fatal<{ readonly path: string; readonly maxBytes: number }>({
    text: ({ path, maxBytes }) => `${path} is larger than ${maxBytes} bytes.`,
    hint: 'If it really is one article, raise the limit with --max-size, such as --max-size 50MB.',
  }),
  'source-is-script': fatal<{ readonly path: string }>({
    text: ({ path }) => `${path} is the script of a narration, not an article.`,
    hint: 'To make the audio from it, name it with --script: lectern render ARTICLE --script SCRIPT.',
  }),
  'out-unwritable': fatal<{ readonly path: string; readonly problem: string }>({
    text: ({ path, problem }) => `Nothing can be written to ${path}: ${problem}.`,
    hint: 'Check its permissions and the free space, or name another folder with --out.',
  }),
  'cache-unusable': info<{ readonly path: string; readonly problem: string }>({
    text: ({ path, problem }) => `The cache ${path} cannot be used: ${problem}. Everything is made afresh.`,
    hint: 'Set LECTERN_CACHE to a folder that can be written.',
  }),
  'edition-missing': fatal<{ readonly path: string }>({
    text: ({ path }) => `${path} is not a folder with a rendered article.`,
    hint: 'Name a folder that "lectern render" made, such as out/my-article.',
  }),
  'engine-unknown': fatal<{ readonly engine: string; readonly known: readonly string[] }>({
    text: ({ engine, known }) =>
      `There is no speech engine ${JSON.stringify(engine)}. Engines: ${known.join(', ')}.`,
    hint: 'Set narration.engine in the configuration to one of these; "lectern voices" lists them.',
  }),
  'speaker-program-missing': fatal<{ readonly program: string }>({
    text: ({ program }) => `This computer's own speech needs the program "${program}", and it is not here.`,
    hint: 'On Debian or Ubuntu: sudo apt-get install festival festvox-kallpc16k alsa-utils. Or play the audio.mp3 that "lectern render" makes.',
  }),
  'speaker-program-failed': fatal<{ readonly program: string; readonly problem: string }>({
    text: ({ program, problem }) => `"${program}" could not speak: ${problem}.`,
    hint: 'Check that sound works on this computer. Or play the audio.mp3 that "lectern render" makes.',
  }),
  'system-voice-invalid': fatal<{ readonly voice: string }>({
    text: ({ voice }) => `${JSON.stringify(voice)} cannot be the name of a voice.`,
    hint: 'Name a voice as the system lists it, such as Samantha or voice_kal_diphone.',
  }),
  interrupted: fatal({
    text: () => 'Stopped.',
    hint: 'Nothing half-written was left behind; what was there before is untouched.',
  }),
  'render-failed': fatal<{ readonly problem: string }>({
    text: ({ problem }) => `Something went wrong inside Lectern: ${problem}`,
    hint: 'This is a fault of Lectern. Please report it with the article that causes it.',
  }),
} as const;
