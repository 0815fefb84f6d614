/** The Revised Romanization of Korean, with the changes of sound between syllables. */

const initials = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const vowels = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
/** How each final consonant sounds at the end of a word, and the two parts that it falls into before a vowel. */
const finals = [
  ['', '', ''],
  ['k', '', 'g'],
  ['k', '', 'kk'],
  ['k', 'k', 's'],
  ['n', '', 'n'],
  ['n', 'n', 'j'],
  ['n', '', 'n'],
  ['t', '', 'd'],
  ['l', '', 'r'],
  ['k', 'l', 'g'],
  ['m', 'l', 'm'],
  ['l', 'l', 'b'],
  ['l', 'l', 's'],
  ['l', 'l', 't'],
  ['p', 'l', 'p'],
  ['l', '', 'r'],
  ['m', '', 'm'],
  ['p', '', 'b'],
  ['p', 'p', 's'],
  ['t', '', 's'],
  ['t', '', 'ss'],
  ['ng', 'ng', ''],
  ['t', '', 'j'],
  ['t', '', 'ch'],
  ['k', '', 'k'],
  ['t', '', 't'],
  ['p', '', 'p'],
  ['', '', ''],
] as const;

/** A final and the initial after it, where the two change each other. */
const changes: Readonly<Record<string, readonly [final: string, initial: string]>> = {
  'k n': ['ng', 'n'],
  'k m': ['ng', 'm'],
  'k r': ['ng', 'n'],
  'n r': ['l', 'l'],
  'l n': ['l', 'l'],
  'l r': ['l', 'l'],
  't n': ['n', 'n'],
  't m': ['n', 'm'],
  't r': ['n', 'n'],
  'p n': ['m', 'n'],
  'p m': ['m', 'm'],
  'p r': ['m', 'n'],
  'm r': ['m', 'n'],
  'ng r': ['ng', 'n'],
  'k h': ['', 'k'],
  't h': ['', 't'],
  'p h': ['', 'p'],
};

const firstSyllable = 0xac00;

/** A run of Hangul syllables in Latin letters; a capital at its start, as most such runs are names. */
export function romanizeHangul(run: string): string {
  let roman = '';
  let final: readonly [string, string, string] = ['', '', ''];
  for (const syllable of run) {
    const index = syllable.charCodeAt(0) - firstSyllable;
    roman += join(final, initials[Math.floor(index / 588)] ?? '', roman === '');
    roman += vowels[Math.floor(index / 28) % 21] ?? '';
    final = finals[index % 28] ?? ['', '', ''];
  }
  roman += final[0];
  return roman.charAt(0).toUpperCase() + roman.slice(1);
}

/** The consonants between two vowels. */
function join(final: readonly [string, string, string], initial: string, isFirst: boolean): string {
  if (isFirst) return initial;
  if (initial === '') return final[1] + final[2];
  return (changes[`${final[0]} ${initial}`] ?? [final[0], initial]).join('');
}
