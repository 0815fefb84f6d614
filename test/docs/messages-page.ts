/** Writes docs/messages.md from the catalogue, so that the page cannot say anything else than the program. */
import { readdirSync } from 'node:fs';
import type { Entry } from '../../src/errors/entry.ts';

export type CodeTable = Readonly<Record<string, Entry<never>>>;

/** The heading of each room's codes, in the order of the page. */
const rooms: Readonly<Record<string, string>> = {
  read: 'Reading a source',
  'read-html': 'Reading a web page',
  'read-formats': 'Reading feeds, agencies’ formats and documents',
  understand: 'Understanding it',
  correct: 'Correcting it',
  script: 'Writing the script',
  hand: 'Reading a script that a person edited',
  voice: 'Speaking',
  engines: 'Speech engines and their voices',
  'voice-library': 'Adding and removing neural voices',
  email: 'The email',
  check: 'Checking what was made',
  command: 'The command line and its files',
  web: 'Fetching a page',
};

const severities: Readonly<Record<Entry<never>['severity'], string>> = {
  fatal: 'Stops the work: exit code 2.',
  error: 'Error: what was made is published, exit code 1.',
  warning: 'Warning: fails only with `--strict`.',
  info: 'For information.',
};

/** Stands for any value of a parameter: printed as `‹name›`, whatever is called on it or read from it. */
function placeholder(name: string): unknown {
  const shown = `‹${name}›`;
  const stand: unknown = new Proxy(() => undefined, {
    apply: () => stand,
    get: (_target, key) => {
      if (key === Symbol.toPrimitive || key === 'toJSON') return () => shown;
      // A number in another base goes on to be shaped, as in `byte.toString(16).toUpperCase()`.
      if (key === 'toString') return (base?: number) => (base === undefined ? shown : stand);
      if (key === Symbol.iterator) return [stand][Symbol.iterator].bind([stand]);
      return stand;
    },
  });
  return stand;
}

const params = new Proxy({}, { get: (_target, key) => placeholder(String(key)) }) as never;

/** What the command line makes of a code; to be stopped is the one failure with an exit code of its own. */
const outcomeOf = (code: string, { severity }: Entry<never>): string =>
  code === 'interrupted' ? 'Stops the work: exit code 130.' : severities[severity];

function formatCode([code, entry]: readonly [string, Entry<never>]): string {
  return `### ${code}\n\n${outcomeOf(code, entry)}\n\n> ${entry.text(params)}\n\n${entry.hint}\n`;
}

/** The page for the tables of all rooms. @throws Error on a room that has no heading here */
export function formatMessagesPage(tables: ReadonlyMap<string, CodeTable>): string {
  const unknown = [...tables.keys()].filter((room) => !(room in rooms));
  if (unknown.length > 0) throw new Error(`messages-page.ts has no heading for ${unknown.join(', ')}`);
  const sections = Object.entries(rooms).flatMap(([room, heading]) => {
    const codes = Object.entries(tables.get(room) ?? {});
    return codes.length === 0 ? [] : [`## ${heading}\n\n${codes.map(formatCode).join('\n')}`];
  });
  return [introduction, ...sections].join('\n');
}

const introduction = `# Messages

Every message that Lectern can print, by its code. Codes are permanent: a script may rely on them. A message has a
code, a severity, a sentence that says what happened, a hint that says what to do and, where it is about words of the
source, their line and column. A name in ‹ › stands for what the message fills in.

This page is written from the catalogue in \`src/errors/codes/\` by \`npm run update\`.
`;

/** The tables under src/errors/codes, by room. */
export async function loadCodeTables(): Promise<ReadonlyMap<string, CodeTable>> {
  const folder = new URL('../../src/errors/codes/', import.meta.url);
  const tables = new Map<string, CodeTable>();
  for (const file of readdirSync(folder).toSorted()) {
    const module = (await import(new URL(file, folder).href)) as Readonly<Record<string, CodeTable>>;
    for (const table of Object.values(module)) tables.set(file.replace('.ts', ''), table);
  }
  return tables;
}
