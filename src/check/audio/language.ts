import { flaw, tagRule } from './audio-rule.ts';

export const audioLanguage = tagRule({
  id: 'audio/language',
  checks: 'The tag names the language of the words, by three letters.',
  standard: 'https://id3.org/id3v2.3.0',
  severity: 'error',
  hint: 'Write the ISO 639-2 code into TLAN: eng, fra, deu.',
  *check({ texts }) {
    const actual = texts.get('TLAN') ?? '';
    if (!/^[a-z]{3}$/u.test(actual) || actual === 'und') {
      yield flaw(`The language is "${actual}"; expected a code such as eng.`);
    }
  },
});
