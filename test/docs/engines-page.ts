/** Writes docs/engines.md from the engines' own declarations, so that the page cannot promise more than they do. */
import type { EngineEntry } from '../../src/adapters/speech/engine-entry.ts';

type Row = readonly string[];

const places = {
  inside: 'inside Lectern',
  program: 'a program on this computer',
  network: 'wherever its address is',
} as const satisfies Record<EngineEntry['traits']['runs'], string>;

const yes = (holds: boolean): string => (holds ? 'yes' : 'no');

function rowOf([id, { languages, traits }]: [string, EngineEntry]): Row {
  const { deterministic, pronunciations, rate, runs, sampleRateHz, timeoutMs, wordTimes } = traits;
  return [
    `\`${id}\``,
    languages,
    places[runs],
    sampleRateHz === null ? 'the voice’s own' : `${sampleRateHz} Hz`,
    wordTimes ? 'of each word' : 'of each sentence',
    yes(rate),
    yes(pronunciations),
    yes(deterministic),
    `${timeoutMs / 1000} s`,
  ];
}

const head: Row = [
  'Engine',
  'Languages',
  'Where it runs',
  'Sample rate',
  'Exact times',
  'Other rates',
  'IPA',
  'Same input, same sound',
  'Limit for a sentence',
];

function formatTable(rows: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The page for a table of engines, with the chapters that no declaration can hold behind it. */
export function formatEnginesPage(engines: Readonly<Record<string, EngineEntry>>, chapters: string): string {
  const entries = Object.entries(engines);
  const ways = entries.map(
    ([id, { title, howToGet }]) => `- \`${id}\`: ${title.replace(/^[^,:]+, /u, '')}. ${howToGet}`,
  );
  return `${introduction}
${formatTable([head, ...entries.map(rowOf)])}

${ways.join('\n')}

${chapters}`;
}

const introduction = `# Speech engines

\`lectern voices\` lists which of these are here, with their voices, and how to get the others. The setting
\`narration.engine\`, or \`--engine\`, names one; or it says

- \`auto\`, the default: the embedded engine wherever it speaks the article's language, so that the same input gives the same
  bytes everywhere; for other languages espeak-ng, where it is installed;
- \`best\`: the most natural engine that is here and speaks the article's language.

This page is written from the declarations in \`src/adapters/\` by \`npm run update\`; one suite, \`test/conformance/\`, holds
each engine to what it declares.
`;
