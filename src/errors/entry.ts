import type { Severity } from './message.ts';

/** What the catalogue knows of one code. Codes are permanent: a meaning may be worded better, never replaced. */
export interface Entry<Params> {
  /** `fatal` codes are thrown as an `AppError` and stop the work; the others become a `Message`. */
  readonly severity: Severity | 'fatal';
  readonly text: (params: Params) => string;
  readonly hint: string;
}

type Facts<Params> = Pick<Entry<Params>, 'text' | 'hint'>;

export const fatal = <Params = void>(facts: Facts<Params>): Entry<Params> => ({
  severity: 'fatal',
  ...facts,
});
export const error = <Params = void>(facts: Facts<Params>): Entry<Params> => ({
  severity: 'error',
  ...facts,
});
export const warning = <Params = void>(facts: Facts<Params>): Entry<Params> => ({
  severity: 'warning',
  ...facts,
});
export const info = <Params = void>(facts: Facts<Params>): Entry<Params> => ({ severity: 'info', ...facts });
