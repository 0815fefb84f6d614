import type { AppError } from '../../errors/app-error.ts';
import type { Message, Severity } from '../../errors/message.ts';

/** `name:line:column: severity code: text`, and the hint under it. */
export function formatMessage({ code, severity, text, hint, place }: Message, name: string): string {
  const where = place === null ? name : `${name}:${place.line}:${place.column}`;
  return `${where}: ${severity}: ${text} [${code}]\n  ${hint}\n`;
}

export function formatFailure({ code, message, hint, place }: AppError): string {
  const where = place === null ? '' : `${place.line}:${place.column}: `;
  return `lectern: ${where}${message} [${code}]\n  ${hint}\n`;
}

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Messages of at least a severity, in their order. */
export function atLeast(severity: Severity, messages: readonly Message[]): readonly Message[] {
  return messages.filter((message) => ranks[message.severity] >= ranks[severity]);
}

/** Whether messages make a command fail: errors always, warnings under `--strict`. */
export const failing = (messages: readonly Message[], strict: boolean): boolean =>
  atLeast(strict ? 'warning' : 'error', messages).length > 0;
