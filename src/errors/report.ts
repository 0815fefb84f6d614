import { catalogue, type Code, type ParamsOf } from './catalogue.ts';
import type { Entry } from './entry.ts';
import type { Message, Place, Severity } from './message.ts';

/** The message for a code of the catalogue; a fatal code reported so has severity `error`. */
export function report<C extends Code>(code: C, params: ParamsOf<C>, place: Place | null = null): Message {
  const entry = catalogue[code] as Entry<ParamsOf<C>>;
  const severity: Severity = entry.severity === 'fatal' ? 'error' : entry.severity;
  return { code, severity, text: entry.text(params), hint: entry.hint, place };
}
