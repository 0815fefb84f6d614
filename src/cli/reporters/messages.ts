import type { AppError } from '../../errors/app-error.ts';
import type { Message, Severity } from '../../errors/message.ts';

/** `name:line:column: severity code: text`, and the hint under it. */
export function formatMessage({ code, severity, text, hint, place }: Message, name: string): string {
  const where = place === null ? name : `${place.file ?? name}:${place.line}:${place.column}`;
  return `${where}: ${severity}: ${text} [${code}]\n  ${hint}\n`;
}

/** What stopped the work, and what else stands in its way. */
export function formatFailure({ code, message: text, hint, place, others }: AppError): string {
  return [{ code, text, hint, place }, ...others].map(formatObstacle).join('');
}

function formatObstacle({ code, text, hint, place }: Omit<Message, 'severity'>): string {
  const file = place?.file === undefined ? '' : `${place.file}:`;
  const where = place === null ? '' : `${file}${place.line}:${place.column}: `;
  return `lectern: ${where}${text} [${code}]\n  ${hint}\n`;
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Messages of at least a severity, in their order. */
export function atLeast(severity: Severity, messages: readonly Message[]): readonly Message[] {
  return messages.filter((message) => ranks[message.severity] >= ranks[severity]);
}

/** Whether messages make a command fail: errors always, warnings under `--strict`. */
export const failing = (messages: readonly Message[], strict: boolean): boolean =>
  atLeast(strict ? 'warning' : 'error', messages).length > 0;
