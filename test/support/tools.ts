/** The real programs that some tests need, and how a test's name says that it was skipped for want of one. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names under which each program is installed, the likeliest first. */
const commands = {
  ffmpeg: ['ffmpeg'],
  ffprobe: ['ffprobe'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  pocketsphinx: ['pocketsphinx_continuous', 'pocketsphinx'],
  'espeak-ng': ['espeak-ng'],
  festival: ['festival'],
  text2wave: ['text2wave'],
  java: ['java'],
  xmllint: ['xmllint'],
} as const satisfies Record<string, readonly string[]>;

export type ToolName = keyof typeof commands;

const suffixes = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of an installed program; null where no directory of PATH has it. */
export function tool(name: ToolName): string | null {
  const directories = (process.env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  const paths = commands[name].flatMap((command) =>
    directories.flatMap((directory) => suffixes.map((suffix) => join(directory, command + suffix))),
  );
  return paths.find(isExecutable) ?? null;
}

/** The path of a program that a test has declared to need. @throws Error where it is missing */
export function needTool(name: ToolName): string {
  const path = tool(name);
  if (path === null) throw new Error(`${name} is not installed; npm run setup installs it.`);
  return path;
}

export const whyMissing = (missing: readonly ToolName[]): string =>
  `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not installed`;

/** What a skipped test's title ends with. */
export const skipMark = (missing: readonly ToolName[]): string => ` (skipped: ${whyMissing(missing)})`;

/** The reason in the name of a skipped test; null where it was skipped for another one. */
export function reasonOfSkip(fullName: string): string | null {
  return / \(skipped: (?<reason>.+? not installed)\)/u.exec(fullName)?.groups?.['reason'] ?? null;
}

/** On a CI machine a skipped test is a failure: there, a green run has run everything. */
export const isCi = (): boolean => process.env['CI'] === 'true';
