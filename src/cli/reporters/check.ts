import type { Report } from '../../check/report.ts';
import type { Terminal } from '../terminal.ts';
import { styles } from './styles.ts';

/** A report for people: what failed with its place and remedy, then the tally. */
export function formatCheck(name: string, { findings, rules, counts }: Report, terminal: Terminal): string {
  const { bold, dim } = styles(terminal.colour);
  const applied = rules.filter(({ outcome }) => outcome !== 'not applicable').length;
  const tally = `${applied} rules applied, ${counts.error} errors, ${counts.warning} warnings`;
  return `${bold(name)}\n${formatFindings(findings, dim)}  ${tally}\n`;
}

/** Findings a person should act on, one under the other; nothing for none. */
export function formatFindings(
  findings: Report['findings'],
  dim: (text: string) => string = (text) => text,
): string {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, file, place, text, hint, rule }) => {
      const where = place === null ? file : `${file}:${place.line}:${place.column}`;
      return `  ${where}: ${severity}: ${text} [${rule}]\n    ${dim(hint)}\n`;
    })
    .join('');
}
