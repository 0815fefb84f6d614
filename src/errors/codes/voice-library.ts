import { fatal, info } from '../entry.ts';

export const voiceLibraryCodes = {
  'voice-source-missing': fatal<{ readonly source: string }>({
    text: ({ source }) => `There is no folder or archive ${source} to take a voice from.`,
    hint: 'Name a folder, an archive (.tar.bz2, .tar.gz, .tar or .zip), or an https address with "#" and its SHA-256.',
  }),
  'voice-exists': fatal<{ readonly name: string; readonly folder: string }>({
    text: ({ name, folder }) => `There is a neural voice ${name} already, in ${folder}.`,
    hint: 'Remove it first, with "lectern voices remove" and its name, or give the new one another name with --name.',
  }),
  'voice-not-added': fatal<{ readonly name: string; readonly known: readonly string[] }>({
    text: ({ name, known }) =>
      `There is no neural voice ${JSON.stringify(name)} to remove${known.length > 0 ? `; there is ${known.join(', ')}` : ''}.`,
    hint: 'Ask "lectern voices" for the names of those that were added.',
  }),
  'voice-address-refused': fatal<{ readonly url: string; readonly problem: string }>({
    text: ({ url, problem }) => `${url} is not fetched: ${problem}.`,
    hint: 'Voices are fetched over https from computers of the public internet. Fetch others yourself, and add the file.',
  }),
  'voice-checksum-missing': fatal<{ readonly url: string }>({
    text: ({ url }) => `The address ${url} has no checksum, so nobody could tell what comes from there.`,
    hint: 'Put "#" and the SHA-256 of the archive, 64 hexadecimal digits, behind the address.',
  }),
  'voice-download-failed': fatal<{ readonly url: string; readonly problem: string }>({
    text: ({ url, problem }) => `${url} could not be fetched: ${problem}.`,
    hint: 'Give the command again: what has come already is kept and not fetched twice.',
  }),
  'voice-checksum-wrong': fatal<{
    readonly source: string;
    readonly expected: string;
    readonly actual: string;
  }>({
    text: ({ source, expected, actual }) =>
      `What came from ${source} is not what was asked for: its SHA-256 is ${actual}, not ${expected}.`,
    hint: 'Check the address and the checksum with whoever published the voice. Nothing was unpacked; what was fetched is thrown away.',
  }),
  'voice-archive-refused': fatal<{ readonly archive: string; readonly problem: string }>({
    text: ({ archive, problem }) => `${archive} was not taken: ${problem}.`,
    hint: 'Take voices only from publishers whom you trust. To look into an archive, unpack it by hand, and add the folder.',
  }),
  'voices-unwritable': fatal<{ readonly folder: string; readonly problem: string }>({
    text: ({ folder, problem }) => `The folder of voices ${folder} cannot be written: ${problem}.`,
    hint: 'Check its permissions and the free space, or set LECTERN_VOICES to another folder.',
  }),
  'voice-licence-unknown': info<{ readonly name: string }>({
    text: ({ name }) => `No licence lies beside the voice ${name}.`,
    hint: 'Ask its publisher what it may be used for before you publish what it says.',
  }),
} as const;
