import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeSystemError, systemErrorCode } from '../../adapters/system-error.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Command, Invocation } from '../command.ts';
import type { ExitCode } from '../terminal.ts';

export const initCommand: Command = {
  usage: 'lectern init',
  summary: 'writes lectern.config.ts with every setting and what it does',
  options: {},
  examples: [['lectern init', 'then fill in who sends the email']],
  run: runInit,
};

const template = `import type { ConfigInput } from 'lectern';

// Every setting may be left out. What a rendition needs and does not find here it leaves out, and says so.
export default {
  // The name in the masthead, where an article does not name its publisher.
  // publisher: 'Harbour News',

  // Who sends the email, and where answers go.
  // sender: { name: 'Harbour News', address: 'news@example.org' },
  // replyTo: 'editor@example.org',

  // Where the folder out/ is published: links to the audio and to the web version start here.
  // baseUrl: 'https://news.example.org/articles/',

  // What mail programs need to let people leave the list, and what the law wants in the footer.
  // listId: 'articles.news.example.org',
  // unsubscribeUrl: 'https://news.example.org/unsubscribe',
  // unsubscribeMail: 'unsubscribe@example.org',
  // postalAddress: '1 Quay Street, Port Alder',

  // The look of the email: a folder under Lectern's templates/, or one of your own such as './our-theme'.
  // theme: 'default',

  // For articles that do not tell their language.
  // language: 'en-GB',

  narration: {
    // engine: 'flite',
    // The narrator's voice ("lectern voices" lists them), and words a minute.
    // voice: 'slt',
    // rate: 170,
    // Voices that speakers keep, by their full names.
    // cast: { 'Ana Ruiz': 'rms' },
    // A file in which every speaker keeps a voice from edition to edition; it is made with the first one.
    // castFile: 'cast.yaml',
    // How names are said: files with lines such as "Siobhán: shivawn", or PLS 1.0 (default: lexicon.yaml and
    // lexicon.pls beside this file).
    // lexicon: ['lexicon.yaml'],
    // How quotations are told from the report: by 'voices', by 'spoken' quotation marks in one voice, by 'both', or
    // 'plain', as on the radio.
    // quotes: 'voices',
    // Read "Ruiz said:" before what she said, wherever the article has it.
    // attributionFirst: false,
    // With one voice for everybody: name a speaker again after more than two sentences.
    // nameAgain: true,
    // Say how many items a list has.
    // announceLists: true,
    // Begin with the publisher and the date; end with the names of the voices.
    // opening: false,
    // credits: false,
    // Silences in milliseconds, up to 2000; there are sentence, quote, shortQuote, paragraph, leadIn, announcement, item,
    // headingBefore, headingAfter, section and label. These are usual.
    // pauses: { sentence: 350, paragraph: 700, item: 500, headingAfter: 500 },
  },

  // How large the cache may grow, in bytes: 10 minutes of speech take some 40 MB.
  // cache: { maxBytes: 2_000_000_000 },
} satisfies ConfigInput;
`;

async function runInit({ terminal }: Invocation): Promise<ExitCode> {
  const path = join(terminal.folder, 'lectern.config.ts');
  try {
    await writeFile(path, template, { flag: 'wx' });
  } catch (cause) {
    if (systemErrorCode(cause) === 'EEXIST') throw AppError.of('config-exists', { path }, { cause });
    throw AppError.of('out-unwritable', { path, problem: describeSystemError(cause) }, { cause });
  }
  terminal.print(`Wrote ${path}.\n`);
  return 0;
}
