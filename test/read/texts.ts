/** Texts of many shapes, for properties: every word that counts begins with "w". */
import * as fc from 'fast-check';

const word = fc.stringMatching(/^w[a-z]{3,7}$/);
const words = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(' '));
const capitalised = fc
  .tuple(words(1, 5), fc.constantFrom('A', 'The', 'No', 'Über'))
  .map(([rest, first]) => `${first} ${rest}`);
const sentence = fc
  .tuple(capitalised, fc.constantFrom('.', '!', '?', ':', '.”', ''))
  .map(([text, end]) => text + end);
const running = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const sign = fc.constantFrom(
  '•',
  '-',
  '–',
  '—',
  '*',
  '1.',
  '2.',
  'a)',
  'b)',
  '(i)',
  '>',
  '> >',
  '|',
  '#',
  '--',
);
const indent = fc.constantFrom('', '', '  ', '    ', '\t');
const marked = fc
  .tuple(indent, sign, fc.oneof(words(1, 8), running))
  .map(([space, mark, text]) => `${space}${mark} ${text}`);
const row = fc
  .tuple(fc.constantFrom('|', '\t'), words(1, 2), words(1, 2), words(1, 2))
  .map(([bar, a, b, c]) => [a, b, c].join(` ${bar} `));
const other = fc.constantFrom('***', '---', '====', '“', 'By', '...', 'ENDS', '|---|---|---|');
const line = fc.oneof(
  { weight: 4, arbitrary: running },
  { weight: 3, arbitrary: marked },
  { weight: 2, arbitrary: capitalised },
  { weight: 1, arbitrary: row },
  { weight: 1, arbitrary: other },
);

/** Lines of every kind that plain text has, with blank lines or without. */
export const plainTexts = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n')), { minLength: 1, maxLength: 20 })
  .map((all) => all.map(([text, end]) => text + end).join(''));

const styled = fc
  .tuple(
    fc.constantFrom('', '*', '**', '_', '`', '~~', '***'),
    words(1, 4),
    fc.constantFrom('', '', ' &amp;', ' \\*', '  \n', ' <b>', '</b>', '&nbsp;'),
  )
  .map(([mark, text, tail]) => mark + text + mark + tail);
const link = fc
  .tuple(
    words(1, 3),
    fc.constantFrom('https://mail.example/', '/a', 'javascript:alert(1)', 'mailto:a@b.example', '#x'),
  )
  .map(([text, url]) => `[${text}](${url})`);
const inline = fc
  .array(fc.oneof({ weight: 4, arbitrary: words(1, 6) }, { weight: 2, arbitrary: styled }, link), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) => all.join(' '));
const markdownLine = fc.oneof(
  { weight: 4, arbitrary: inline },
  fc
    .tuple(fc.constantFrom('## ', '### ', '# ', '###### '), inline)
    .map(([mark, text]) => mark + text.replaceAll('\n', ' ')),
  fc
    .tuple(indent, fc.constantFrom('- ', '* ', '1. ', '7) ', '- [x] ', '> ', '> > ', '> - '), inline)
    .map((parts) => parts.join('')),
  fc.tuple(words(1, 2), words(1, 2)).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  words(1, 5).map((text) => `\`\`\`\n${text}\n  ${text}\n\`\`\``),
  fc.constantFrom('***', '<div>', '</div>', '<!-- no -->'),
  words(2, 5).map((text) => `<p>${text}</p>`),
);

/** Blocks of every kind that Markdown has. */
export const markdownTexts = fc
  .array(fc.tuple(markdownLine, fc.constantFrom('\n', '\n\n', '\n\n\n')), { minLength: 1, maxLength: 15 })
  .map((all) => all.map(([text, end]) => text + end).join(''));

const spaces = ['\n', '\n\n', '\r\n', '\r', '\t', '  ', '\u00A0', '\u2028', '\u0085', '\f', '\v'];
const hidden = ['\u200B', '\u202E', '\u00AD', '\uFEFF', '\x1B[31m', '\x07', '\u200D', '\u{E0061}', '\uFFFE'];
const references = [
  '&#x202E;',
  '&zwj;',
  '&#0;',
  '&#7;',
  '&shy;',
  '&nbsp;',
  '&amp;',
  '&unknown;',
  '&#x1F600;',
];
const marks = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '~~',
  '[',
  ']',
  '](',
  '![',
  ')',
  '<',
  '>',
  '|',
  '|-|-|',
  '\\',
  '{{',
  '}}',
];
const html = [
  '<b>',
  '</b>',
  '<br>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<p>',
  '<img src=a alt="',
  '">',
];
const blocks = [
  '# ',
  '## ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '---',
  '---\n',
  '```',
  '[^a]',
  '[^a]: ',
  '[b]: ',
  '+++\n',
  '• ',
];
const links = ['https://a.example/', 'a@b.example', 'javascript:', 'data:', 'http://', '@'];
const news = [
  'By ',
  '3 March 2026',
  ' | The Mail',
  '“',
  '”',
  '"',
  '— ',
  ':',
  'Ana Ruiz',
  'Title: ',
  'SEOUL — ',
];
const yaml = ['title: ', 'author: ', 'date: ', '*a', '&a ', '!!js/function ', '"\\u202E"', '- name: x', ': '];

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    ...spaces,
    ...hidden,
    ...references,
    ...marks,
    ...html,
    ...blocks,
    ...links,
    ...news,
    ...yaml,
  ),
);

/** Anything at all, with a liking for what has a meaning somewhere. */
export const wildTexts = fc
  .tuple(
    fc.constantFrom('', '', '---\n', '---\ntitle: w\n', '# '),
    fc.array(piece, { minLength: 1, maxLength: 40 }),
  )
  .map(([start, pieces]) => start + pieces.join(''));
