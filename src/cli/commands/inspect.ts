import { loadConfig } from '../../adapters/config-file.ts';
import { inspectArticle, type Inspection } from '../../article/inspection.ts';
import type { Reading } from '../../article/reading.ts';
import { readAndUnderstand } from '../../render/read-and-understand.ts';
import { flag, sourceOptions, text, type Command, type Invocation } from '../command.ts';
import { formatInspection } from '../reporters/inspection.ts';
import { formatReading } from '../reporters/reading-view.ts';
import { styles } from '../reporters/styles.ts';
import { atLeast, failing, formatMessage } from '../reporters/messages.ts';
import { onlyOperand, openSource } from '../sources.ts';
import type { ExitCode } from '../terminal.ts';

export const inspectCommand: Command = {
  usage: 'lectern inspect SOURCE [--json] [--html] [--body] [--explain]',
  summary: 'shows what the reader understood: who said what, the lists, the headings, the dates',
  options: {
    json: { type: 'boolean', help: 'one JSON object, stable across versions' },
    html: {
      type: 'boolean',
      help: 'a web page: the article, its quotations coloured by speaker, and the reasons',
    },
    body: { type: 'boolean', help: 'the article too, with each quotation under its speaker’s number' },
    explain: { type: 'boolean', help: 'why each quotation, speaker and list was taken for one' },
    ...sourceOptions,
  },
  examples: [
    ['lectern inspect article.txt', 'for people'],
    ['lectern inspect article.txt --explain', 'with the reasons'],
    ['lectern inspect article.txt --html > seen.html', 'as a page for the browser'],
    ['lectern inspect article.md --json --body', 'for programs'],
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
  const reading = await readAndUnderstand(source, config);
  const withBody = flag(values, 'body');
  const inspection = inspectArticle(reading, { body: withBody, explain: flag(values, 'explain') });
  if (flag(values, 'html')) terminal.print(await formatPage(reading, source.name));
  else if (flag(values, 'json')) terminal.print(`${JSON.stringify(inspection, null, 2)}\n`);
  else {
    terminal.print(formatForPeople(reading, inspection, { colour: terminal.colour, withBody }));
    for (const message of atLeast(flag(values, 'quiet') ? 'error' : 'info', reading.messages)) {
      terminal.complain(formatMessage(message, source.name));
    }
  }
  return failing(reading.messages, flag(values, 'strict')) ? 1 : 0;
}
