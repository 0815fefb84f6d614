import { rfc } from '../standards.ts';
import { textRule } from './text-rule.ts';

const most = 78;

/** A word with an address in it is never broken, for that could not be followed any more. */
const withoutAddress = (line: string): string => line.replace(/\S*(?::\/\/|mailto:|[^\s@]@[^\s@])\S*/u, '');

export const lineLength = textRule({
  id: 'text/line-length',
  checks: 'Lines have at most 78 characters, addresses apart.',
  standard: rfc(5322, '2.1.1'),
  severity: 'error',
  hint: 'Break the line between words.',
  *check({ lines }) {
    for (const { text, place } of lines) {
      const { length } = Array.from(text);
      const isAddress =
        withoutAddress(text) !== text && !/\S/u.test(withoutAddress(text).replaceAll(/[<>()[\].,;:]/gu, ''));
      if (length > most && !isAddress) {
        yield { text: `The line has ${length} characters; expected at most ${most}.`, place };
      }
    }
  },
});
