import { commonOptions, type Command, type OptionHelp } from './command.ts';
import { commands } from './commands.ts';

const exitCodes = `Exit codes: 0 done; 1 done, but a check found errors; 2 wrong usage, or it could not be done; 130 stopped.`;

export async function formatHelp(): Promise<string> {
  const names = Object.keys(commands) as (keyof typeof commands)[];
  const loaded = await Promise.all(
    names.map(async (name) => [name, (await commands[name]()).summary] as const),
  );
  return `Lectern: one article, read and heard.

Usage: lectern COMMAND [OPTION…]

Commands:
${columns(loaded)}

Start with:
${columns([
  ['lectern render content/*', 'emails and audio of every article in content/, into out/'],
  ['lectern COMMAND --help', 'what a command takes, with examples'],
])}

${exitCodes}
`;
}

export function formatCommandHelp({ usage, summary, options, examples }: Command): string {
  return `Usage: ${usage}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.
${Object.keys(options).length === 0 ? '' : `\nOptions:\n${columns(Object.entries(options).map(optionRow))}\n`}
Everywhere:
${columns(Object.entries(commonOptions).map(optionRow))}

Examples:
${columns(examples)}

${exitCodes}
`;
}

const optionRow = ([name, { value, help }]: [string, OptionHelp]): readonly [string, string] => [
  `--${name}${value === undefined ? '' : ` ${value}`}`,
  help,
];

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`).join('\n');
}
