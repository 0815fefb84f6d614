/** Suites that other projects publish, one file a category, each line a text and how it may be said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface OutsideCase {
  readonly text: string;
  /** All that the suite accepts; at least one. */
  readonly spoken: readonly string[];
}

export interface OutsideTable {
  readonly category: string;
  readonly cases: readonly OutsideCase[];
}

const SEPARATORS = ['~', '\t', ' => '];

/** A line "text~spoken"; where lines begin with "~", each begins a text and those after it are how it may be said. */
function readCases(lines: readonly string[]): OutsideCase[] {
  const grouped =
    lines.filter((line) => !SEPARATORS.some((separator) => line.includes(separator))).length > 1;
  const cases: { text: string; spoken: string[] }[] = [];
  for (const line of lines) {
    if (grouped && !line.startsWith('~')) cases.at(-1)?.spoken.push(line);
    else if (grouped) cases.push({ text: line.slice(1), spoken: [] });
    else {
      const separator = SEPARATORS.find((candidate) => line.includes(candidate));
      const [text = '', ...spoken] = separator === undefined ? [] : line.split(separator);
      if (text.trim() !== '') cases.push({ text: text.trim(), spoken });
    }
  }
  return cases.filter(({ spoken }) => spoken.length > 0);
}

/** The tables of a folder's .txt and .tsv files. */
export const readOutsideTables = (folder: string): OutsideTable[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|tsv)$/.test(name))
    .toSorted()
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return {
        category: name.replace(/\.\w+$/, ''),
        cases: readCases(lines.filter((line) => line.trim() !== '')),
      };
    });
