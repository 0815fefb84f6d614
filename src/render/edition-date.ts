import { AppError } from '../errors/app-error.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';

const isoDate =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u;

export interface DateInputs {
  /** What `--date` says. */
  readonly given: string | null;
  /** What the environment's SOURCE_DATE_EPOCH says: seconds since 1970. */
  readonly sourceDateEpoch: string | null;
  /** The article's own date. */
  readonly published: string | null;
  /** ISO 8601 in UTC for an ISO date or time; null for what is none. The clock's arithmetic, not its reading. */
  readonly toUtc: (iso: string | number) => string | null;
}

/**
 * The instant that an edition's dates and ids derive from. Never the clock: the same input gives the same bytes.
 * @throws AppError `date-invalid`
 */
export function editionDate(inputs: DateInputs): {
  readonly date: string;
  readonly messages: readonly Message[];
} {
  const { given, sourceDateEpoch, published, toUtc } = inputs;
  if (given !== null) return { date: parse(given, '--date', inputs), messages: [] };
  if (sourceDateEpoch !== null && sourceDateEpoch !== '') {
    const date = /^\d{1,12}$/u.test(sourceDateEpoch) ? toUtc(Number(sourceDateEpoch) * 1000) : null;
    if (date === null)
      throw AppError.of('date-invalid', { given: sourceDateEpoch, from: 'SOURCE_DATE_EPOCH' });
    return { date, messages: [] };
  }
  const own = published === null ? null : toUtc(published);
  if (own !== null) return { date: own, messages: [] };
  return { date: '1970-01-01T00:00:00.000Z', messages: [report('date-unknown', undefined)] };
}

function parse(given: string, from: string, { toUtc }: DateInputs): string {
  const date = isoDate.test(given) ? toUtc(given) : null;
  if (date === null) throw AppError.of('date-invalid', { given, from });
  return date;
}
