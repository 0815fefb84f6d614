import { readChunks } from '../../adapters/source-files.ts';
import { AppError } from '../../errors/app-error.ts';
import { speak } from '../../script/spoken/speak.ts';
import { flag, text, type Command, type Invocation } from '../command.ts';
import type { ExitCode } from '../terminal.ts';

export const spokenCommand: Command = {
  usage: 'lectern spoken [TEXT…] [--lang en-US] [--json]',
  summary:
    'shows how text is said: one line out for each line in, from standard input where no text is given',
  options: {
    lang: { type: 'string', value: 'LANG', help: 'the language of the text (default: en-US)' },
    json: { type: 'boolean', help: 'a JSON object a line: text, spoken, map, doubts' },
  },
  examples: [
    ['lectern spoken "It cost $3.5 million in the 1990s."', 'one line'],
    ['lectern spoken --lang en-GB < lines.txt', 'a file of lines'],
  ],
  run: runSpoken,
};

async function runSpoken({ operands, values, terminal }: Invocation): Promise<ExitCode> {
  const language = text(values, 'lang') ?? 'en-US';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language)) {
    throw AppError.of('usage-wrong', {
      problem: `--lang takes a language tag such as en-US, not ${JSON.stringify(language)}.`,
    });
  }
  const input = operands.length > 0 ? operands.join(' ') : await readInput(terminal.stdin);
  const lines = input.replace(/\r?\n$/u, '').split(/\r?\n/u);
  for (const line of lines) {
    const said = speak(line, { language });
    terminal.print(`${flag(values, 'json') ? JSON.stringify({ text: line, ...said }) : said.spoken}\n`);
  }
  return 0;
}

async function readInput(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = await readChunks(stdin, { name: 'standard input', maxBytes: 100e6 });
  return new TextDecoder().decode(bytes);
}
