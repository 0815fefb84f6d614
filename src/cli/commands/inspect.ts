import { loadConfig } from '../../adapters/config-file.ts';
import { inspectArticle, type Inspection } from '../../article/inspection.ts';
import type { Reading } from '../../article/reading.ts';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../errors/app-error.ts';
import {
  readAndUnderstand,
  readAndUnderstandAll,
  type Understood,
} from '../../render/read-and-understand.ts';
import { flag, sourceOptions, text, type Command, type Invocation, type Values } from '../command.ts';
import type { NamedReading } from '../name-readings.ts';
import { formatInspection } from '../reporters/inspection.ts';
import { formatNames } from '../reporters/names.ts';
import { formatReading } from '../reporters/reading-view.ts';
import { styles } from '../reporters/styles.ts';
import { atLeast, failing, formatMessage } from '../reporters/messages.ts';
import { onlyOperand, openSource } from '../sources.ts';
import type { ExitCode } from '../terminal.ts';

export const inspectCommand: Command = {
  usage: 'lectern inspect SOURCE [--json] [--html] [--names] [--body] [--explain] [--as FORMAT]',
  summary: 'shows what the reader understood: who said what, the lists, the headings, the dates',
  options: {
    json: {
      type: 'boolean',
      help: 'one JSON object, stable across versions; a list of them for a feed',
    },
    html: {
      type: 'boolean',
      help: 'a web page: the article, its quotations coloured by speaker, and the reasons',
    },
    body: { type: 'boolean', help: 'the article too, with each quotation under its speaker’s number' },
    as: {
      type: 'string',
      value: 'FORMAT',
      help: 'the article for another system: ninjs (IPTC), or jsonld (schema.org NewsArticle)',
    },
    explain: { type: 'boolean', help: 'why each quotation, speaker and list was taken for one' },
    names: {
      type: 'boolean',
      help: 'the names of the article, how each will be said, and which nobody has confirmed',
    },
    pls: { type: 'boolean', help: 'with --names: as a lexicon in PLS 1.0' },
    ...sourceOptions,
  },
  examples: [
    ['lectern inspect article.txt', 'for people'],
    ['lectern inspect article.txt --explain', 'with the reasons'],
    ['lectern inspect article.txt --names', 'how its names will be said'],
    ['lectern inspect article.txt --html > seen.html', 'as a page for the browser'],
    ['lectern inspect article.md --json --body', 'for programs'],
    ['lectern inspect article.docx --as ninjs > article.ninjs.json', 'for an editorial system'],
  ],
  run: runInspect,
};

async function formatPage(reading: Reading, name: string): Promise<string> {
  const { formatInspectionPage } = await import('../../inspection/inspection-page.ts');
  const { loadPage } = await import('../../adapters/theme-folder.ts');
  return formatInspectionPage(reading, { name, templates: await loadPage('inspection') });
}

function formatForPeople(
  { article }: Reading,
  inspection: Inspection,
  { colour, withBody }: { readonly colour: boolean; readonly withBody: boolean },
): string {
  const style = styles(colour);
  const found = formatInspection(inspection, style);
  return withBody ? `${found}\n${style.bold('The article')}\n\n${formatReading(article, style)}` : found;
}

async function runInspect(invocation: Invocation): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const source = await openSource(onlyOperand(invocation, inspectCommand.usage), invocation);
  const config = await loadConfig(text(values, 'config'), terminal.folder);
  if (flag(values, 'html')) {
    const reading = await readAndUnderstand(source, config);
    terminal.print(await formatPage(reading, source.name));
    return exitCodeOf([reading], values);
  }
  const readings = await readAndUnderstandAll(source, config);
  const format = text(values, 'as');
  const named = flag(values, 'names') ? await nameAll(readings, config, invocation) : null;
  if (format !== null) terminal.print(await exchange(readings, format));
  else if (flag(values, 'json')) terminal.print(formatJson(readings, { values, named }));
  else if (named !== null) await showNames(named, invocation);
  else for (const reading of readings) showReading(reading, { invocation, alone: readings.length === 1 });
  return exitCodeOf(readings, values);
}

const exitCodeOf = (readings: readonly Reading[], values: Values): ExitCode =>
  readings.some(({ messages }) => failing(messages, flag(values, 'strict'))) ? 1 : 0;

const inspect = (reading: Reading, values: Values): Inspection =>
  inspectArticle(reading, { body: flag(values, 'body'), explain: flag(values, 'explain') });

/** One object for a source that is one article, a list of them for one that holds several. */
function formatJson(
  readings: readonly Reading[],
  { values, named }: { readonly values: Values; readonly named: readonly NamedReading[] | null },
): string {
  const inspections = readings.map((reading, index) => ({
    ...inspect(reading, values),
    ...(named && { names: named[index]?.names }),
  }));
  return `${JSON.stringify(inspections.length === 1 ? inspections[0] : inspections, null, 2)}\n`;
}

/** Engines, lexicons and spoken forms are loaded only where names are asked for. */
async function nameAll(
  readings: readonly Understood[],
  config: Config,
  invocation: Invocation,
): Promise<readonly NamedReading[]> {
  const { nameReadings } = await import('../name-readings.ts');
  return nameReadings(readings, config, invocation);
}

async function showNames(named: readonly NamedReading[], { values, terminal }: Invocation): Promise<void> {
  const asPls = flag(values, 'pls');
  const { formatNamesAsPls } = await import('../name-readings.ts');
  for (const reading of named) {
    terminal.print(
      asPls ? await formatNamesAsPls(reading) : formatNames(reading.names, styles(terminal.colour)),
    );
  }
}

/** @throws AppError `usage-wrong` for a format that there is not */
async function exchange(readings: readonly Understood[], format: string): Promise<string> {
  const { exchangeFormats, isExchangeFormat } = await import('../../exchange/exchange-formats.ts');
  if (isExchangeFormat(format)) return exchangeFormats[format](readings);
  const known = Object.keys(exchangeFormats).join(' or ');
  throw AppError.of('usage-wrong', { problem: `--as takes ${known}, not ${JSON.stringify(format)}.` });
}

interface View {
  readonly invocation: Invocation;
  /** Whether the source holds no other article. */
  readonly alone: boolean;
}

function showReading(reading: Understood, { invocation, alone }: View): void {
  const { values, terminal } = invocation;
  const { name } = reading.source;
  const { colour } = terminal;
  if (!alone) terminal.print(`${styles(colour).dim(`— ${name} —`)}\n`);
  terminal.print(
    formatForPeople(reading, inspect(reading, values), { colour, withBody: flag(values, 'body') }),
  );
  if (!alone) terminal.print('\n');
  for (const message of atLeast(flag(values, 'quiet') ? 'error' : 'info', reading.messages)) {
    terminal.complain(formatMessage(message, name));
  }
}
