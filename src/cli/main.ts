import { parseArgs } from 'node:util';
import { AppError } from '../errors/app-error.ts';
import { commonOptions, type Command, type Invocation } from './command.ts';
import { commands, isCommand } from './commands.ts';
import { failureOf } from './failure.ts';
import { formatFailure } from './reporters/messages.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Runs one command line to its exit code. Nothing is thrown: what goes wrong is said on standard error. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (cause) {
    if (terminal.signal.aborted) {
      terminal.complain(formatFailure(AppError.of('interrupted', undefined)));
      return 130;
    }
    terminal.complain(formatFailure(failureOf(cause)));
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const { formatHelp } = await import('./help.ts');
    (name === undefined ? terminal.complain : terminal.print)(await formatHelp());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') return printVersion(terminal);
  if (!isCommand(name)) {
    const known = Object.keys(commands).join(', ');
    throw AppError.of('usage-wrong', {
      problem: `There is no command ${JSON.stringify(name)}. Commands: ${known}.`,
    });
  }
  const command: Command = await commands[name]();
  const { operands, values } = parseInvocation(command, rest);
  if (values['version'] === true) return printVersion(terminal);
  if (values['help'] === true) {
    const { formatCommandHelp } = await import('./help.ts');
    terminal.print(formatCommandHelp(command));
    return 0;
  }
  return command.run({ operands, values, terminal });
}

function parseInvocation(command: Command, args: string[]): Omit<Invocation, 'terminal'> {
  const described = Object.entries({ ...commonOptions, ...command.options });
  const options = Object.fromEntries(described.map(([name, { type }]) => [name, { type }]));
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { operands: positionals, values };
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split('. ')[0] ?? cause.message) : String(cause);
    throw AppError.of('usage-wrong', { problem: `${problem.replace(/\.$/u, '')}.` }, { cause });
  }
}

async function printVersion(terminal: Terminal): Promise<ExitCode> {
  const { version } = await import('./version.ts');
  terminal.print(`${version()}\n`);
  return 0;
}
