import { AppError } from '../../src/errors/app-error.ts';

/** The AppError that work ends with. @throws Error when it ends well, or with something else */
export async function caught(work: () => unknown): Promise<AppError> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
  throw new Error('expected an AppError, and nothing was thrown');
}
