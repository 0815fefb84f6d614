/** Web and mail addresses, hashtags and handles: said so that a listener could write them down. */
import { atCompound, atFigure, atSign, type Rule, type Said } from '../spoken/rule.ts';
import type { Idiom } from './idiom.ts';
import { sayCapitals, spell, type AcronymWording } from './letters.ts';
import { END } from './numeral.ts';

export interface WebWording {
  readonly signs: Readonly<Record<string, string>>;
  readonly hashtag: string;
  readonly handle: string;
}

const TOP_WORDS = /^(?:com|org|net|info|gov|app|dev|news|blog|shop|online|site|tech)$/i;
const TOPS =
  '(?:com|org|net|gov|edu|info|biz|app|dev|news|int|io|ai|tv|me|eu|co|uk|us|ca|au|de|fr|es|it|pt|nl|be|ch|at|lu|se|no|dk|fi|pl|cz|ie|jp|cn|in|br|mx|ar|cl|pe|ve|uy|cat|gal|eus|ru|ua|berlin|wien|bayern|paris|bzh|gouv|online|shop|site|blog|tech)';
const ENDINGS = '(?:html?|php|pdf|docx?|xlsx?|pptx?|csv|png|jpe?g|gif|mp3|mp4|json|xml|txt|zip|exe)';
const LABEL = String.raw`[\p{L}\d_](?:[\p{L}\d_-]{0,60}[\p{L}\d_])?`;
const DOMAIN = String.raw`(?:${LABEL}\.){1,6}${TOPS}(?![\p{L}\d_])(?!\.${LABEL}\.|-\p{L})`;
const PATH = String.raw`(?::\d{1,5})?(?:[/?#][^\s<>"“”«»]{0,400})?`;
const MAIL = String.raw`(?:mailto:)?[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:${LABEL}\.){1,6}\p{L}{2,24}(?![\p{L}\d])`;
const LINKS = [
  MAIL,
  String.raw`(?:https?|ftp)://[^\s<>"“”«»]{1,500}`,
  String.raw`www\.${LABEL}[^\s<>"“”«»]{0,500}`,
  `${DOMAIN}${PATH}`,
  String.raw`${LABEL}\.${ENDINGS}${END}`,
];
const PIECES = /\p{Lu}{2,}(?=\p{Lu}\p{Ll}|[^\p{L}]|$)|\p{Lu}?\p{Ll}+|\p{Lu}|\p{L}+|\d+|[^\p{L}\d]/gu;

/** A run of letters in an address: a word where a mouth can say it, else letter by letter. */
function sayRun(run: string): string {
  if (run.length < 4)
    return /^[^aeiouy][aeiouyáéíóúäöü][^aeiouy]?$|^[aeiou][^aeiou][aeiou]$/iu.test(run) && run.length > 2
      ? run
      : spell(run);
  const isWord =
    /[aeiouyäöüàâéèêëîïôûáíóú]/iu.test(run) &&
    !/[^aeiouyäöüàâéèêëîïôûáíóú]{5}|^[^aeiou]{4}|^.{0,2}[^aeiouyäöüàâéèêëîïôûáíóú]{3}$/iu.test(run);
  return isWord ? run : spell(run);
}

export function webRules(
  idiom: Idiom,
  { web, acronyms }: { readonly web: WebWording; readonly acronyms: AcronymWording },
): Rule[] {
  const piece = (part: string, before: string | undefined): string => {
    if (/^\d/u.test(part)) return idiom.digitByDigit(part);
    if (!/^\p{L}/u.test(part)) return web.signs[part] ?? '';
    if (before === '.' && TOP_WORDS.test(part)) return part;
    return before === '.' && part.length < 4
      ? spell(part)
      : acronyms.spelled.has(part.toUpperCase())
        ? spell(part)
        : sayRun(part);
  };
  const address = (printed: string): string => {
    const parts = printed.match(PIECES) ?? [];
    return parts
      .map((part, index) => piece(part, parts[index - 1]))
      .filter(Boolean)
      .join(' ');
  };
  /** Without the scheme, which nobody says, and without the mark that ends the sentence. */
  const link = (match: string, start: number): Said => {
    const length = match.replace(/[.,;:!?)\]}'…*_/]+$/u, '').length;
    return {
      words: address(match.slice(0, length).replace(/^(?:https?|ftp):\/\/|^mailto:/i, '')),
      end: start + length,
    };
  };
  const tag = (printed: string): string =>
    (printed.match(PIECES) ?? [])
      .map((part) => {
        if (/^\d/u.test(part)) return idiom.cardinal(part, null);
        if (/^\p{Lu}{2,}$/u.test(part)) return sayCapitals(part, acronyms);
        return part === '_' ? '' : part;
      })
      .filter(Boolean)
      .join(' ');
  return [
    ...LINKS.flatMap((source) => [
      atCompound(source, ([match = ''], { start }) => link(match, start)),
      atFigure(String.raw`(?=[\d-]{0,40}[\p{L}._@])${source}`, ([match = ''], { start }) =>
        /\p{L}/u.test(match) ? link(match, start) : null,
      ),
    ]),
    atSign('.', String.raw`\.(${TOPS})${END}`, ([match = ''], { before }) =>
      /[\p{L}\d]$/u.test(before) ? null : address(match),
    ),
    atSign('#', String.raw`#(?=[\p{L}\d_]{0,60}\p{L})([\p{L}\d_]{1,100})`, ([, printed = '']) =>
      `${web.hashtag} ${tag(printed)}`.trim(),
    ),
    atSign('@', String.raw`@([\p{L}\d_]{1,50}(?:\.[\p{L}\d_]{1,50}){0,3})`, ([, printed = '']) =>
      `${web.handle} ${address(printed)}`.trim(),
    ),
  ];
}
