import { html } from '../standards.ts';
import { emailRule } from './email-rule.ts';

/** C0 but for tab and line ends, DEL, C1, and the characters that stand for none; C1 as references too. */
const controls = /(?![\t\n\r])[\p{Cc}\ufffd\ufffe\uffff]|&#(?:x0*[89][\da-f]|0*1(?:2[89]|[345]\d));/giu;

export const controlCharacters = emailRule({
  id: 'email/control-characters',
  checks: 'There are no control characters, and none that was lost in decoding.',
  standard: html('parsing.html#parse-error-control-character-in-input-stream'),
  severity: 'error',
  hint: 'They come from text in a wrong encoding, and are shown as boxes or read as nonsense: mend the source.',
  *check({ source, placeAt }) {
    for (const { 0: found, index } of source.text.matchAll(controls)) {
      const code =
        found.length > 1 ? found : `U+${(found.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
      yield { text: `There is a control character, ${code.toUpperCase()}.`, place: placeAt(index) };
    }
  },
});
