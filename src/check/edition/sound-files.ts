import type { FileName } from '../rendered-edition.ts';
import type { Rule } from '../rule.ts';
import { html, rfc } from '../standards.ts';

/** The rule that a file can be read at all. The other rules about it do not apply where it cannot. */
const soundFile = (file: FileName, id: string, standard: string): Rule => ({
  id,
  checks: `The file ${file} can be read.`,
  standard,
  severity: 'error',
  hint: 'The file was damaged, or made by something else: render the article again.',
  check: ({ names, damage }) => {
    if (!names.has(file)) return null;
    const flaw = damage.get(file);
    return flaw === undefined ? [] : [{ file, ...flaw }];
  },
});

const utf8 = rfc(3629, '3');
const json = rfc(8259, '2');

/** One for each file that can be damaged beyond reading. Mail and audio can always be read as far as they go. */
export const soundFiles: readonly Rule[] = [
  soundFile('article.json', 'article/readable', json),
  soundFile('email.html', 'email/readable', html('semantics.html#charset')),
  soundFile('email.txt', 'text/readable', utf8),
  soundFile('script.json', 'script/readable', json),
  soundFile('script.ssml', 'ssml/readable', 'https://www.w3.org/TR/xml/#sec-well-formed'),
  soundFile('script.txt', 'script/text-readable', utf8),
  soundFile('captions.vtt', 'captions/readable', 'https://www.w3.org/TR/webvtt1/#file-structure'),
  soundFile('chapters.json', 'chapters/readable', json),
];
