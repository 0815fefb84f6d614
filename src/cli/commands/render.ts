import { resolve } from 'node:path';
import { loadConfig } from '../../adapters/config-file.ts';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../errors/app-error.ts';
import { parts, type Part, type Rendering } from '../../render/request.ts';
import { flag, sourceOptions, text, type Command, type Invocation } from '../command.ts';
import { openEditedScript } from '../edited-script.ts';
import { atLeast, failing, formatFailure, formatMessage } from '../reporters/messages.ts';
import { narrationOptions, withNarration } from '../narration-options.ts';
import { renderBatch, type Batch } from '../render-batch.ts';
import { progressBoard } from '../reporters/progress-board.ts';
import { formatOpening, formatRendering } from '../reporters/rendering.ts';
import type { ExitCode } from '../terminal.ts';
import { openToolbox } from '../toolbox.ts';

export const renderCommand: Command = {
  usage: 'lectern render SOURCE… [--out out]',
  summary: 'makes an email and audio of each article, checks them, and publishes them as out/<slug>/',
  options: {
    out: { type: 'string', value: 'DIR', help: 'where the folders of the articles go (default: out)' },
    only: { type: 'string', value: 'PARTS', help: `some of ${parts.join(', ')}, with commas (default: all)` },
    engine: {
      type: 'string',
      value: 'ENGINE',
      help: 'the engine that speaks; best for the most natural one that is here (lectern voices lists them)',
    },
    ...narrationOptions,
    script: {
      type: 'string',
      value: 'FILE',
      help: 'a script.txt that you edited (default: the one in the article’s folder)',
    },
    force: { type: 'boolean', help: 'make everything again, even where nothing has changed' },
    json: { type: 'boolean', help: 'what was made, as JSON' },
    ...sourceOptions,
  },
  examples: [
    ['lectern render article.txt', 'everything, into out/article/'],
    ['lectern render content --out public', 'every article of a folder, and of those in it'],
    ['lectern render article.md --only email', 'the email alone'],
    ['lectern render article.md --cast cast.yaml', 'with the voices that its speakers had the last time'],
    ['lectern render --script out/article/script.txt', 'again, as the script says that you edited'],
    ['lectern render feed.xml', 'every article of a feed, each into a folder named by its headline'],
    ['lectern render https://news.example/fair --fetch', 'a page of the web, fetched now'],
    [
      'cat article.md | lectern render - --format markdown',
      'from standard input; the headline names the folder',
    ],
  ],
  run: runRender,
};

async function runRender(invocation: Invocation): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const edited = await openEditedScript(invocation);
  const operands = edited?.operands ?? invocation.operands;
  if (operands.length === 0) {
    throw AppError.of('usage-wrong', { problem: `Expected a source. Usage: ${renderCommand.usage}` });
  }
  const only = parseParts(text(values, 'only'));
  const configFile = text(values, 'config');
  const loaded = await loadConfig(configFile, terminal.folder);
  const config: Config = {
    ...loaded,
    narration: await withNarration(loaded.narration, values, terminal.folder),
  };
  const out = resolve(terminal.folder, text(values, 'out') ?? edited?.home?.out ?? 'out');
  const board = progressBoard(
    { ...terminal, watched: terminal.watched && !flag(values, 'quiet') },
    operands.length,
  );
  const { env, folder, signal } = terminal;
  const tools = await openToolbox({ config, configFile, out, folder, env, signal });
  try {
    return await renderAll({ ...invocation, operands }, { config, only, tools, board, edited });
  } finally {
    board.clear();
    await tools.close();
  }
}

async function renderAll(invocation: Invocation, batch: Batch): Promise<ExitCode> {
  const { operands, values, terminal } = invocation;
  const tell = teller(invocation);
  const made: Rendering[] = [];
  let code: ExitCode = 0;
  tell('lectern', batch.tools.messages);
  for await (const outcome of renderBatch(invocation, batch)) {
    batch.board.clear();
    if ('failure' in outcome) {
      const failure = formatFailure(outcome.failure);
      terminal.complain(
        outcome.name === operands[0] && operands.length === 1 ? failure : `${outcome.name}: ${failure}`,
      );
      code = 2;
      continue;
    }
    const { rendering } = outcome;
    made.push(rendering);
    tell(outcome.name, rendering.messages);
    if (!flag(values, 'quiet') && !flag(values, 'json')) terminal.print(formatRendering(rendering, terminal));
    const failed = !rendering.report.passed || failing(rendering.messages, flag(values, 'strict'));
    if (failed && code === 0) code = 1;
  }
  if (flag(values, 'json')) terminal.print(`${JSON.stringify(made, null, 2)}\n`);
  else if (!flag(values, 'quiet') && made.length > 0) terminal.print(formatOpening(made, terminal));
  return code;
}

/** Tells messages; one that concerns no place, such as a missing setting, only for the first article that has it. */
function teller({ values, terminal }: Invocation): (name: string, messages: Rendering['messages']) => void {
  const told = new Set<string>();
  return (name, messages) => {
    for (const message of atLeast(flag(values, 'quiet') ? 'error' : 'info', messages)) {
      if (message.place === null && told.has(message.text)) continue;
      told.add(message.text);
      terminal.complain(formatMessage(message, name));
    }
  };
}

function parseParts(given: string | null): readonly Part[] {
  if (given === null) return parts;
  const names = given.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !parts.some((part) => part === name));
  if (wrong === undefined) return parts.filter((part) => names.includes(part));
  throw AppError.of('usage-wrong', {
    problem: `--only takes ${parts.join(', ')}, not ${JSON.stringify(wrong)}.`,
  });
}
