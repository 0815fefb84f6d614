/** What makes two spoken forms one. Suites differ in idiom: "and" in hundreds, "oh" or "zero", letters as "PM" or "p m". */

/** Letters and blanks only: case, marks and hyphens are no difference to the ear. */
export const bareWords = (spoken: string): string =>
  spoken
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replaceAll(/[-–—]/g, ' ')
    .replaceAll(/[^\p{L}\p{M}' ]/gu, ' ')
    .replaceAll(/(?:^| )'+|'+(?= |$)/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY_FIRST = new RegExp(`the (\\w+(?: \\w+)?) of (${MONTH})`, 'g');

/** The same for every usage that a fair listener accepts, blanks left out. */
export const leanWords = (spoken: string): string =>
  bareWords(spoken)
    .replaceAll(/\band\b/g, ' ')
    .replaceAll(/\b(?:oh|o|nought)\b/g, 'zero')
    .replaceAll(/\bmisses\b/g, 'missus')
    .replaceAll(/\bper cent\b/g, 'percent')
    .replaceAll(/\ba (?=hundred|thousand|million|half|quarter)/g, 'one ')
    .replaceAll(DAY_FIRST, '$2 $1')
    .replaceAll(/[' ]/g, '');
