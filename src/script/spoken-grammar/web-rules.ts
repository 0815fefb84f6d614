import { atCompound, atFigure, atSign, type Rule, type Said } from '../spoken/rule.ts';
import type { Grammar } from './grammar.ts';
import { digitWords } from './number-rules.ts';
import { sayCapitals, spell } from './short-form-rules.ts';

const LABEL = String.raw`[\p{L}\d_](?:[\p{L}\d_-]{0,60}[\p{L}\d_])?`;
const TOPS =
  '(?:com|org|net|info|biz|edu|gov|eu|fr|de|es|ch|at|be|ca|uk|us|it|pt|mx|ar|co|cl|pe|io|ai|tv|me|lu|int)';
const MAIL = String.raw`[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:${LABEL}\.){1,6}\p{L}{2,24}(?![\p{L}\d])`;
const LINKS = [
  MAIL,
  String.raw`https?://[^\s<>"“”«»]{1,500}`,
  String.raw`www\.${LABEL}[^\s<>"“”«»]{0,500}`,
  String.raw`(?:${LABEL}\.){1,6}${TOPS}(?![\p{L}\d_])(?:/[^\s<>"“”«»]{0,400})?`,
];
const PIECES = /\p{Lu}{2,}(?=\p{Lu}\p{Ll}|[^\p{L}]|$)|\p{Lu}?\p{Ll}+|\p{Lu}|\p{L}+|\d+|[^\p{L}\d]/gu;
const WORDS = /^(?:com|org|net|info|biz|gov|int)$/;

/** Web and mail addresses, hashtags and handles, with the signs named in the language. */
export function webRules(grammar: Grammar): readonly Rule[] {
  const { webSigns, words } = grammar;
  const run = (letters: string): string =>
    letters.length > 2 && /[aeiouyäöüéèáíóú]/i.test(letters) ? letters : spell(letters);
  const sayAddress = (address: string): string => {
    const pieces = address.match(PIECES) ?? [];
    const said = pieces.map((piece, index) => {
      if (/^\d/.test(piece)) return digitWords(piece, grammar);
      if (!/^\p{L}/u.test(piece)) return webSigns[piece] ?? '';
      const isTop = pieces[index - 1] === '.' && index === pieces.length - 1;
      return isTop && !WORDS.test(piece) && piece.length < 4 ? spell(piece) : run(piece);
    });
    return said.filter(Boolean).join(' ');
  };
  const sayLink = (match: string, start: number): Said => {
    const length = match.replace(/[.,;:!?)\]}'…*_/]+$/u, '').length;
    return { words: sayAddress(match.slice(0, length).replace(/^https?:\/\//i, '')), end: start + length };
  };
  const sayTag = (tag: string): string =>
    (tag.match(PIECES) ?? [])
      .map((piece) => {
        if (/^\d/.test(piece)) return grammar.cardinal(piece, null);
        if (piece === '_') return '';
        return /^\p{Lu}{2,}$/u.test(piece) ? sayCapitals(piece, grammar, false) : piece;
      })
      .filter(Boolean)
      .join(' ');
  return [
    ...LINKS.flatMap((source) => [
      atCompound(source, ([match = ''], { start }) => sayLink(match, start)),
      atFigure(String.raw`(?=[\d-]{0,40}[\p{L}._@])${source}`, ([match = ''], { start }) =>
        /\p{L}/u.test(match) ? sayLink(match, start) : null,
      ),
    ]),
    atSign(
      '#',
      String.raw`#(?=[\p{L}\d_]{0,60}\p{L})([\p{L}\d_]{1,100})`,
      ([, tag = '']) => `${words.hashtag} ${sayTag(tag)}`,
    ),
    atSign('@', String.raw`@([\p{L}\d_]{1,50})`, ([, handle = '']) => `at ${sayTag(handle)}`),
  ];
}

/** Telephone numbers, versions and other runs of digits with signs between. */
export function digitGroupRules(grammar: Grammar): readonly Rule[] {
  const say = (match: string): string => {
    const groups = match.match(/\d+/g) ?? [];
    return (match.startsWith('+') ? `${grammar.words.plus} ` : '') + grammar.telephone(groups);
  };
  const versions = (match: string): string =>
    match
      .split('.')
      .map((part) => grammar.cardinal(part, null))
      .join(` ${grammar.words.point} `);
  return [
    // +33 1 23 45 67 89, 01 23 45 67 89, 030 1234567, 912 345 678
    atSign('+', String.raw`\+\d{1,3}(?:[ .-]?\(?\d{1,12}\)?){1,6}(?!\d)`, ([match = '']) =>
      /^\D*(?:\d\D*){8,15}$/.test(match) ? say(match) : null,
    ),
    atFigure(
      String.raw`0\d(?:[ .]\d{2}){4}(?!\d)|0\d{2,4}[ /-]\d{5,9}(?!\d)|0\d{2,4}[ /-]\d{2,4}(?: \d{2,4}){1,3}(?!\d)`,
      ([match = '']) => say(match),
    ),
    ...(grammar.code === 'es'
      ? [
          atFigure(
            String.raw`[6-9]\d{2} \d{3} \d{3}(?![ .,]?\d)|[6-9]\d \d{3} \d{2} \d{2}(?!\d)`,
            ([match = '']) => say(match),
          ),
        ]
      : []),
    atFigure(String.raw`\d{1,4}(?:\.\d{1,2}){2,6}(?![\d])(?!\.\d)`, ([match = '']) => versions(match)),
    atCompound(
      String.raw`v(\d{1,4}(?:\.\d{1,4}){0,4})(?![\p{L}\d])`,
      ([, version = '']) => `${grammar.words.version} ${versions(version)}`,
    ),
  ];
}
