import { AppError } from '../errors/app-error.ts';

/** Words a minute as `--rate` takes them. @throws AppError `usage-wrong` for what is not a number from 80 to 300 */
export function parseRate(given: string): number {
  const rate = /^\d+$/u.test(given) ? Number(given) : Number.NaN;
  if (rate >= 80 && rate <= 300) return rate;
  throw AppError.of('usage-wrong', {
    problem: `--rate takes words a minute, 80 to 300, not ${JSON.stringify(given)}.`,
  });
}
