import { flaw, tagRule } from './audio-rule.ts';

export const cover = tagRule({
  id: 'audio/cover',
  checks: 'The tag holds a picture to know the audio by.',
  standard: 'https://id3.org/id3v2.3.0',
  severity: 'warning',
  hint: 'Put a cover into the theme: a square JPEG or PNG.',
  *check({ pictures }) {
    const isPicture = pictures.some(
      ({ mediaType, byteLength }) => /^image\/(?:jpeg|png)$/u.test(mediaType) && byteLength > 0,
    );
    if (!isPicture) yield flaw('There is no picture; expected a JPEG or PNG.');
  },
});
