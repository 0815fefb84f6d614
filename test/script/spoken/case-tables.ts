/** The case tables: cases/<category>.tsv, each line a language, a text, and how a careful newsreader says it. */
import { readdirSync, readFileSync } from 'node:fs';

interface SpokenCase {
  readonly language: string;
  readonly text: string;
  readonly spoken: string;
}

export interface CaseTable {
  readonly category: string;
  readonly cases: readonly SpokenCase[];
}

const folder = new URL('./cases/', import.meta.url);

function readTable(name: string): CaseTable {
  const [, ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  const cases = lines.map((line): SpokenCase => {
    const [language = '', text = '', spoken = ''] = line.split('\t');
    return { language, text, spoken };
  });
  return { category: name.replace(/\.tsv$/, ''), cases };
}

export const readCaseTables = (): CaseTable[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .toSorted()
    .map(readTable);
