import { lettersOf, romanizeWith } from './romanize-alphabet.ts';

const letters =
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ' +
  'ъ: ы:y ь: э:e ю:yu я:ya ў:w ј:y љ:ly њ:ny ћ:ch ђ:j џ:j ѓ:gy ќ:ky ѕ:dz ә:a ғ:gh қ:q ң:ng ө:o ұ:u ү:u һ:h';
const russian = lettersOf(`${letters} і:i ї:i є:ye ґ:g`);
const ukrainian = lettersOf(`${letters} і:i ї:i є:ye ґ:g г:h и:y`);

/** Letters that only Ukrainian has beside those that it shares with Russian; there, г and и sound otherwise. */
const isUkrainian = /[іїєґ]/iu;

/** "Владимир" is "Vladimir", "Київ" is "Kyiv". A letter that names no sound of its own is not heard. */
export function romanizeCyrillic(run: string): string {
  if (!isUkrainian.test(run)) return romanizeWith(russian, run);
  return romanizeWith(ukrainian, run);
}
