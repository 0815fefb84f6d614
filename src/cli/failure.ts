import { AppError } from '../errors/app-error.ts';

/** Any failure as one that can be told to a person: what nobody has foreseen is a `render-failed`. */
export function failureOf(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const problem = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return AppError.of('render-failed', { problem }, { cause });
}
