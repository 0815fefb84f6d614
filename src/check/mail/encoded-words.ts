import { rfc } from '../standards.ts';
import { decodeHeader } from './decode-body.ts';
import { mailRule, placeIn } from './mail-rule.ts';

const most = 75;

export const encodedWords = mailRule({
  id: 'mail/encoded-words',
  checks: 'Encoded words in headers have at most 75 characters, and each can be decoded by itself.',
  standard: rfc(2047, '2'),
  severity: 'error',
  hint: 'Begin another encoded word before the 76th character, never inside a character.',
  *check(mail) {
    for (const { name, raw, offset } of mail.headers) {
      for (const { 0: word, index } of raw.matchAll(/=\?[^?\s]+\?[BbQq]\?[^?]*\?=/gu)) {
        const place = placeIn(mail, offset + index);
        if (word.length > most) {
          yield {
            text: `An encoded word in ${name} has ${word.length} characters; expected ${most}.`,
            place,
          };
        }
        if (decodeHeader(word) === word)
          yield { text: `An encoded word in ${name} cannot be decoded.`, place };
      }
    }
  },
});
