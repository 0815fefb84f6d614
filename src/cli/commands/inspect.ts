import { loadConfig } from '../../adapters/config-file.ts';
import { inspectArticle } from '../../article/inspection.ts';
import { readAndUnderstand } from '../../render/read-and-understand.ts';
import { flag, sourceOptions, text, type Command, type Invocation } from '../command.ts';
import { formatInspection } from '../reporters/inspection.ts';
import { atLeast, failing, formatMessage } from '../reporters/messages.ts';
import { onlyOperand, openSource } from '../sources.ts';
import type { ExitCode } from '../terminal.ts';

export const inspectCommand: Command = {
  usage: 'lectern inspect SOURCE [--json] [--body] [--explain]',
  summary: 'shows what the reader understood: who said what, the lists, the headings, the dates',
  options: {
    json: { type: 'boolean', help: 'one JSON object, stable across versions' },
    body: { type: 'boolean', help: 'every block of the article too' },
    explain: { type: 'boolean', help: 'why each quotation, speaker and list was taken for one' },
    ...sourceOptions,
  },
  examples: [
    ['lectern inspect article.txt', 'for people'],
    ['lectern inspect article.txt --explain', 'with the reasons'],
    ['lectern inspect article.md --json --body', 'for programs'],
  ],
  run: runInspect,
};

async function runInspect(invocation: Invocation): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const source = await openSource(onlyOperand(invocation, inspectCommand.usage), invocation);
  const config = await loadConfig(text(values, 'config'), terminal.folder);
  const reading = await readAndUnderstand(source, config);
  const inspection = inspectArticle(reading, {
    body: flag(values, 'body'),
    explain: flag(values, 'explain'),
  });
  if (flag(values, 'json')) terminal.print(`${JSON.stringify(inspection, null, 2)}\n`);
  else {
    terminal.print(formatInspection(inspection, terminal));
    for (const message of atLeast(flag(values, 'quiet') ? 'error' : 'info', reading.messages)) {
      terminal.complain(formatMessage(message, source.name));
    }
  }
  return failing(reading.messages, flag(values, 'strict')) ? 1 : 0;
}
