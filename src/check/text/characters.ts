import { rfc } from '../standards.ts';
import { textRule } from './text-rule.ts';

/** C0 but for tab and line ends, DEL, C1, and the characters that stand for none. */
const controls = /(?![\t\n\r])[\p{Cc}\ufffd\ufffe\uffff]/gu;

export const textCharacters = textRule({
  id: 'text/characters',
  checks: 'There are no control characters, and none that was lost in decoding.',
  standard: rfc(5322, '2.3'),
  severity: 'error',
  hint: 'They come from text in a wrong encoding: mend the source.',
  *check({ text, placeAt }) {
    for (const { 0: found, index } of text.matchAll(controls)) {
      const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      yield { text: `There is a control character, U+${code}.`, place: placeAt(index) };
    }
  },
});
