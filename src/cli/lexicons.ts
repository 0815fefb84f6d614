/** The lexicons of a project: files in which people write down how names are said. */
import { basename, dirname, resolve } from 'node:path';
import { sourceFiles } from '../adapters/source-files.ts';
import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import type { LexiconEntry } from '../script/lexicon.ts';

export interface ProjectLexicon {
  /** In the order of their files: a later one holds. */
  readonly entries: readonly LexiconEntry[];
  readonly messages: readonly Message[];
}

export interface LexiconPlaces {
  /** What the configuration names, relative to its folder; null for those that lie beside it. */
  readonly paths: readonly string[] | null;
  /** The path of the configuration file, where one was named on the command line. */
  readonly config: string | null;
  readonly folder: string;
}

const usual = ['lexicon.pls', 'lexicon.yaml'];
const maxBytes = 20e6;

/**
 * Reads the lexicons that a configuration names, or else lexicon.pls and lexicon.yaml where they lie.
 * @throws AppError `lexicon-missing`, `lexicon-invalid`, `source-unreadable`, `source-too-large`
 */
export async function openLexicons({ paths, config, folder }: LexiconPlaces): Promise<ProjectLexicon> {
  const home = config === null ? folder : dirname(resolve(folder, config));
  const files = await Promise.all(
    (paths ?? usual).map((path) => readFile(resolve(home, path), paths !== null)),
  );
  const readings = await Promise.all(files.map((file) => parse(file)));
  return {
    entries: readings.flatMap((reading) => reading.entries),
    messages: readings.flatMap((reading) => reading.messages),
  };
}

interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

async function readFile(path: string, required: boolean): Promise<LexiconFile | null> {
  try {
    const bytes = await sourceFiles('.').read(path, maxBytes);
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    const missing = cause instanceof AppError && cause.code === 'source-missing';
    if (missing && required) throw AppError.of('lexicon-missing', { path }, { cause });
    if (missing) return null;
    if (cause instanceof AppError) throw cause;
    throw AppError.of('lexicon-invalid', { name: path, line: 1, problem: 'it is not UTF-8' }, { cause });
  }
}

/** The parsers load only where there is something to parse. */
async function parse(file: LexiconFile | null): Promise<ProjectLexicon> {
  if (file === null) return { entries: [], messages: [] };
  const { path, text } = file;
  const name = basename(path);
  if (/\.(?:pls|xml)$/iu.test(path)) {
    return (await import('../script/lexicon/read-pls.ts')).readPls(text, name);
  }
  const { readYamlLexicon } = await import('../script/lexicon/read-yaml.ts');
  return { entries: readYamlLexicon(text, name), messages: [] };
}
