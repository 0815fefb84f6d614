/** Hepburn romanization of hiragana and katakana. */

const firstHiragana = 0x3041;
const firstKatakana = 0x30a1;

/** Small letters change the one before them; "" marks those that do. */
const syllables =
  'xa a xi i xu u xe e xo o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji xtsu tsu zu te de to do ' +
  'na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo xya ya xyu yu xyo yo ra ri ru re ro xwa wa i e o n vu xka xke';
const table = syllables.split(' ');

const long = 'ー';
const double = 'xtsu';

/** A run of kana in Latin letters; a capital at its start, as most such runs are names. */
export function romanizeKana(run: string): string {
  let roman = '';
  let doubles = false;
  for (const kana of run) {
    const syllable = kana === long ? '' : syllableOf(kana);
    if (syllable === double) doubles = true;
    else {
      roman = syllable.startsWith('x')
        ? contract(roman, syllable.slice(1))
        : roman + (doubles ? doubled(syllable) : syllable);
      doubles = false;
    }
  }
  return roman.charAt(0).toUpperCase() + roman.slice(1);
}

function syllableOf(kana: string): string {
  const code = kana.charCodeAt(0);
  return table[code - (code >= firstKatakana ? firstKatakana : firstHiragana)] ?? '';
}

const doubled = (syllable: string): string =>
  (syllable.startsWith('ch') ? 't' : syllable.charAt(0)) + syllable;

/** A small letter takes the place of the vowel before it: ki and small ya are kya, fu and small a are fa. */
function contract(roman: string, small: string): string {
  const base = roman.slice(0, -1);
  return /(?:sh|ch|j)$/u.test(base) ? base + small.replace(/^y/u, '') : base + small;
}
