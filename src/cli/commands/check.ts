import { basename } from 'node:path';
import { listEditions, openEdition } from '../../adapters/edition-folder.ts';
import { checkEdition } from '../../check/check-edition.ts';
import { formatReport } from '../../check/report.ts';
import { AppError } from '../../errors/app-error.ts';
import { flag, type Command, type Invocation } from '../command.ts';
import { formatCheck } from '../reporters/check.ts';
import type { ExitCode } from '../terminal.ts';

export const checkCommand: Command = {
  usage: 'lectern check DIR… [--json]',
  summary: 'checks what was rendered for accessibility and for the formats’ own rules',
  options: { json: { type: 'boolean', help: 'the report as JSON (a list of reports for several folders)' } },
  examples: [
    ['lectern check out/my-article', 'one edition'],
    ['lectern check out --json', 'every edition in a folder, for programs'],
  ],
  run: runCheck,
};

async function runCheck({ operands, values, terminal }: Invocation): Promise<ExitCode> {
  if (operands.length === 0) {
    throw AppError.of('usage-wrong', { problem: `Expected a folder. Usage: ${checkCommand.usage}` });
  }
  const strict = flag(values, 'strict');
  const reports = [];
  const listed = await Promise.all(operands.map((operand) => listEditions(operand, terminal.folder)));
  const editions = listed.flat();
  for (const edition of editions) {
    reports.push(await checkEdition(await openEdition(edition, terminal.folder)));
  }
  if (flag(values, 'json')) {
    const [only] = reports;
    const text =
      reports.length === 1 && only ? formatReport(only) : `[${reports.map(formatReport).join(',')}]\n`;
    terminal.print(text);
  } else {
    for (const [index, report] of reports.entries()) {
      const bad = report.findings.some(
        ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
      );
      if (!flag(values, 'quiet') || bad)
        terminal.print(formatCheck(basename(editions[index] ?? ''), report, terminal));
    }
  }
  const failed = reports.some(({ passed, counts }) => !passed || (strict && counts.warning > 0));
  return failed ? 1 : 0;
}
