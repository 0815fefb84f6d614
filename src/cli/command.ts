import type { ExitCode, Terminal } from './terminal.ts';

export interface OptionHelp {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: "DIR". */
  readonly value?: string;
  readonly help: string;
}

/** Values by option name; options that were not given are absent. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Invocation {
  /** What stands on the command line besides options. */
  readonly operands: readonly string[];
  readonly values: Values;
  readonly terminal: Terminal;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** Understood by every command. */
export const commonOptions = {
  config: {
    type: 'string',
    value: 'FILE',
    help: 'the configuration (default: lectern.config.{ts,js,json} here)',
  },
  date: {
    type: 'string',
    value: 'DATE',
    help: 'the date of the edition (default: SOURCE_DATE_EPOCH, or the article’s)',
  },
  quiet: { type: 'boolean', help: 'only errors on standard error, and no summary' },
  strict: { type: 'boolean', help: 'warnings fail too: exit 1' },
  help: { type: 'boolean', help: 'show this' },
  version: { type: 'boolean', help: 'show the version' },
} as const satisfies Record<string, OptionHelp>;

/** Understood by every command that reads an article. */
export const sourceOptions = {
  format: { type: 'string', value: 'FORMAT', help: 'text, markdown, … (default: by name and content)' },
  entry: {
    type: 'string',
    value: 'NUMBER',
    help: 'of a file with several articles, such as a feed, the one with this number',
  },
  url: { type: 'string', value: 'URL', help: 'where the article stands on the web' },
  fetch: { type: 'boolean', help: 'a source may be an http(s) address: fetch the page from the web' },
  'max-size': { type: 'string', value: 'SIZE', help: 'refuse larger sources (default: 10MB)' },
} as const satisfies Record<string, OptionHelp>;

export function text(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

export const flag = (values: Values, name: string): boolean => values[name] === true;
