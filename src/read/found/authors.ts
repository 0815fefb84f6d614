import { readNames } from '../front/byline.ts';
import { toOneLine } from '../one-line.ts';
import { plainWords } from './plain-words.ts';

const mailWithName = /^[^\s()]+@[^\s()]+\s*\((?<name>[^()]+)\)$/;
const nameWithMail = /^(?<name>[^<>]+?)\s*<[^<>]*@[^<>]*>$/;
/** What publishing systems write where nobody is named. */
const nobody = /^(?:admin|administrator|webmaster|no-?reply|unknown|none|n\/a|anonymous|undefined)$/i;

/**
 * The names in a field that holds an author, or several: "ana@mail.example (Ana Ruiz)", "By Ana Ruiz and Ben Okri". A
 * mail address alone is no name.
 */
export function readAuthor(written: string): readonly string[] {
  const text = plainWords(written);
  const named = toOneLine(
    mailWithName.exec(text)?.groups?.['name'] ?? nameWithMail.exec(text)?.groups?.['name'] ?? text,
  );
  const author = named?.replace(/^(?:by|von|par|por|door|di):?\s+/i, '') ?? '';
  if (author === '' || author.length > 500 || /^\S+@\S+$/.test(author) || nobody.test(author)) return [];
  const { names } = readNames(author);
  return names.length > 0 ? names : [author];
}
