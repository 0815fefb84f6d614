import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Licence {
  /** The name of the file that tells it. */
  readonly file: string;
  /** Its first words: "MIT License". */
  readonly title: string;
  /** For a person to read: the terms, or what a description says of them. */
  readonly terms: string;
}

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[._-].*)?$/iu;
const description = /^(?:model_card|readme(?:\..*)?)$/iu;

/** What the files beside a voice say of its licence; null where none does. The first folder that tells is taken. */
export async function findLicence(folders: readonly string[]): Promise<Licence | null> {
  for (const folder of folders) {
    const names = (await readdir(folder)).toSorted();
    for (const [pattern, read] of [
      [licenceFile, wholeTerms],
      [description, linesAboutIt],
    ] as const) {
      for (const file of names.filter((name) => pattern.test(name))) {
        const terms = read(plainText(await readFile(join(folder, file), 'utf8').catch(() => '')));
        const [title] = terms.split('\n').filter((line) => /\p{L}/u.test(line));
        if (title !== undefined) return { file, title: titleOf(title), terms };
      }
    }
  }
  return null;
}

/** Nothing in a file may move the cursor of a terminal or change its colours. */
const plainText = (text: string): string =>
  text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?![\n\t])[\p{Control}\p{Format}]/gu, '');

const mostLines = 40;

const wholeTerms = (text: string): string => {
  const lines = text.trim().split('\n');
  const rest = lines.length - mostLines;
  return [...lines.slice(0, mostLines), ...(rest > 0 ? [`(and ${rest} lines more)`] : [])].join('\n');
};

const linesAboutIt = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /licen[cs]e/iu.test(line))
    .slice(0, 5)
    .join('\n');

const longestTitle = 120;

const titleOf = (line: string): string =>
  line
    .replace(/^[\s#*>-]*(?:licen[cs]e\s*[:=]\s*)?/iu, '')
    .trim()
    .slice(0, longestTitle);
