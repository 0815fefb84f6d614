import { audioRule, flaw } from './audio-rule.ts';

export const tag = audioRule({
  id: 'audio/tag',
  checks: 'The file begins with an ID3 tag of version 2.3 or 2.4.',
  standard: 'https://id3.org/id3v2.3.0',
  severity: 'error',
  hint: 'The tag holds title, language and chapters: render the article again.',
  *check(audio) {
    if (audio.tag === null) yield flaw('There is no ID3 tag of version 2.3 or 2.4.');
  },
});
