/** Web and mail addresses, file names, hashtags and handles: said so that a listener could write them down. */
import { atCompound, atFigure, atSign, type Rule, type Said } from '../spoken/rule.ts';
import { AS_WORD, SPELLED } from './acronym-table.ts';
import { ONSET, sayLetters, spell } from './letters.ts';
import { cardinal, digitByDigit, yearWords } from './number-words.ts';
import { END } from './numeral-pattern.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'dot',
  '-': 'dash',
  '–': 'dash',
  _: 'underscore',
  '/': 'slash',
  '\\': 'backslash',
  '@': 'at',
  ':': 'colon',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '%': 'percent',
  '+': 'plus',
  '~': 'tilde',
  '*': 'star',
  $: 'dollar',
  '!': 'exclamation mark',
  ',': 'comma',
  ';': 'semicolon',
  '|': 'bar',
  '^': 'caret',
  '(': 'open bracket',
  ')': 'close bracket',
};

const TOP_WORDS =
  /^(?:com|org|net|gov|info|biz|app|dev|news|mil|int|museum|name|online|shop|site|blog|tech|world|today|live|media|press)$/;
const TOP_LETTERS =
  /^(?:edu|io|ai|tv|me|eu|co|uk|us|ca|au|nz|de|fr|es|it|pt|nl|be|ch|at|se|no|dk|fi|pl|cz|ie|jp|cn|kr|in|br|mx|ru|ua|za|ly|gl|fm|gg|xyz|html?|php|pdf|docx?|xlsx?|pptx?|csv|png|jpe?g|gif|svg|mp[34]|wav|js|ts|json|xml|css|exe|txt|zip)$/;
const TOPS = `(?:com|org|net|gov|edu|info|biz|app|dev|news|mil|int|io|ai|tv|me|eu|co|uk|us|ca|au|nz|de|fr|es|it|pt|nl|be|ch|at|se|no|dk|fi|pl|cz|ie|jp|cn|kr|in|br|mx|ru|ua|za|ly|gl|fm|gg|xyz|online|shop|site|blog|tech)`;
const ENDINGS =
  '(?:html?|php|pdf|docx?|xlsx?|pptx?|csv|png|jpe?g|gif|svg|mp3|mp4|wav|js|ts|json|xml|css|exe|txt|zip)';
const LABEL = String.raw`[\p{L}\d_](?:[\p{L}\d_-]{0,60}[\p{L}\d_])?`;
const DOMAIN = String.raw`(?:${LABEL}\.){1,6}${TOPS}(?![\p{L}\d_])(?!\.${LABEL}\.|-\p{L})`;
const PATH = String.raw`(?::\d{1,5})?(?:[/?#][^\s<>"“”«»]{0,400})?`;
const SHORT_WORDS =
  /^(?:my|go|in|on|to|of|we|it|is|up|no|an|as|at|be|by|do|he|if|me|or|so|the|and|for|new|now|our|all|top|big|you)$/i;

/** A word starts with a vowel, or with consonants that a mouth can start with. */
const OPENING = new RegExp(`^${ONSET}?[AEIOUY]`);

/** Names that are said as words though few words begin or run so. */
const SITE_NAMES = new Set(
  'gmail hotmail yahoo youtube facebook twitter tiktok whatsapp instagram linkedin wikipedia github reddit outlook icloud google bing amazon ebay netflix spotify nvidia aws nytimes skype tumblr pinterest telegram substack mastodon bluesky info news mail help support blog shop press'.split(
    ' ',
  ),
);

/** A run of letters in an address: a word where it can be said as one, else letter by letter. */
function sayRun(run: string): string {
  const upper = run.toUpperCase();
  if (run.length === 1) return upper;
  if (SHORT_WORDS.test(run) || AS_WORD.has(upper) || SITE_NAMES.has(run.toLowerCase())) return run;
  if (SPELLED.has(upper) && /^[aeiou]/i.test(run) && run.length < 6) return spell(run);
  if (run.length <= 2 || !/[aeiouy]/i.test(run)) return spell(run);
  if (run.length === 3)
    return /^[^aeiou]?[aeiouy][^aeiou]?[aeiouy]?$/i.test(run) && !/^[aeiou][^aeiou][^aeiou]$/i.test(run)
      ? run
      : spell(run);
  return OPENING.test(upper) && !/[^aeiouy]{4}/i.test(run) ? run : spell(run);
}

const PIECES = /\p{Lu}{2,}(?=\p{Lu}\p{Ll}|[^\p{L}]|$)|\p{Lu}?\p{Ll}+|\p{Lu}|\p{L}+|\d+|[^\p{L}\d]/gu;

/** Every letter, digit and sign of an address in order. */
function sayAddress(address: string): string {
  const pieces = address.match(PIECES) ?? [];
  const said = pieces.map((piece, index) => {
    if (/^\d/u.test(piece)) return digitByDigit(piece);
    if (!/^\p{L}/u.test(piece)) return SIGNS[piece] ?? '';
    const afterDot = pieces[index - 1] === '.';
    if (afterDot && TOP_WORDS.test(piece)) return piece;
    if (afterDot && /^jpe?g$/.test(piece)) return 'J peg';
    if (afterDot && piece === 'co') return 'co';
    return afterDot && TOP_LETTERS.test(piece) ? spell(piece) : sayRun(piece);
  });
  return said.filter(Boolean).join(' ');
}

/** Without the scheme, which nobody says, and without the mark that ends the sentence. */
function sayLink(match: string): Said {
  const length = match.replace(/[.,;:!?)\]}'…*_/]+$/u, '').length;
  const address = match.slice(0, length).replace(/^(?:https?|ftp|file):\/{2,3}|^mailto:/i, '');
  return { words: sayAddress(address), end: length };
}

const saidFrom = (match: string, start: number): Said => {
  const { words, end = 0 } = sayLink(match);
  return { words, end: start + end };
};

/** "ClimateAction", "COP30", "save_water": the words of a hashtag. */
function sayTag(tag: string, underscore: string): string {
  const said = (tag.match(PIECES) ?? []).map((piece) => {
    if (/^(?:19|20)\d\d$/.test(piece)) return yearWords(Number(piece), 'US');
    if (/^\d/u.test(piece)) return cardinal(piece, 'US');
    if (/^\p{Lu}{2,}$/u.test(piece)) return sayLetters(piece);
    return piece === '_' ? underscore : piece;
  });
  return said.filter(Boolean).join(' ');
}

const MAIL = String.raw`(?:mailto:)?[\p{L}\d][\p{L}\d._%+&'-]{0,63}@(?:${LABEL}\.){1,6}\p{L}{2,24}(?![\p{L}\d])(?:/[\p{L}\d_/-]{1,60})?`;
const LINKS = [
  MAIL,
  String.raw`(?:https?|ftp)://[^\s<>"“”«»]{1,500}`,
  String.raw`www\.${LABEL}[^\s<>"“”«»]{0,500}`,
  `${DOMAIN}${PATH}`,
  String.raw`[A-Z]:\\[\p{L}\d\\._-]{1,200}`,
  String.raw`${LABEL}\.${ENDINGS}${END}`,
];

export const webRules: readonly Rule[] = [
  ...LINKS.flatMap((source) => [
    atCompound(source, ([match = ''], { start }) => saidFrom(match, start)),
    atFigure(String.raw`(?=[\d-]{0,40}[\p{L}._@])${source}`, ([match = ''], { start }) =>
      /\p{L}/u.test(match) ? saidFrom(match, start) : null,
    ),
  ]),
  // file://…
  atCompound(String.raw`file:/{1,3}[^\s<>"“”«»]{1,400}`, ([match = ''], { start }) => saidFrom(match, start)),
  // test.abc: a point between small letters without a blank is no full stop
  atCompound(String.raw`(?!etc|vs|incl)\p{Ll}{3,30}\.\p{Ll}{2,30}(?![\p{L}\d@])`, ([match = '']) =>
    match.replace('.', ' dot '),
  ),
  // .com, .NET
  atSign('.', String.raw`\.(${TOPS}|NET)${END}`, ([, top = ''], { before }) =>
    /[\p{L}\d]$/u.test(before) ? null : `dot ${top === 'NET' ? 'Net' : sayAddress(`.${top}`).slice(4)}`,
  ),
  atSign(
    '#',
    String.raw`#(?=[\p{L}\d_]{0,60}\p{L})([\p{L}\d_]{1,100})`,
    ([, tag = '']) => `hashtag ${sayTag(tag, '')}`,
  ),
  atSign('@', String.raw`@([\p{L}\d_]{1,50})`, ([, handle = '']) => `at ${sayTag(handle, 'underscore')}`),
  atSign('~', String.raw`~(?=\p{L})`, () => 'tilde'),
];
