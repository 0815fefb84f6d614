/** The sounds of the International Phonetic Alphabet in those of flite's American English, each by its nearest. */

/** Vowels carry the stress of their syllable. Longer sounds go first; one that English lacks is two, or its neighbour. */
const vowels =
  'iː:iy uː:uw ɑː:aa ɔː:ao ɜː:er eː:ey oː:ow aː:aa ɛː:eh yː:uw øː:er œː:er æː:ae ʌː:ah əː:er ' +
  'eɪ:ey ɛɪ:ey aɪ:ay ɑɪ:ay ɔɪ:oy oɪ:oy aʊ:aw ɑʊ:aw oʊ:ow əʊ:ow ei:ey ai:ay oi:oy au:aw ou:ow ' +
  'ɪə:ih,ax eə:eh,ax ɛə:eh,ax ʊə:uh,ax ɑ̃:aa,n ɔ̃:ao,n ɛ̃:ae,n œ̃:ah,n ã:aa,n õ:ow,n ẽ:eh,n ' +
  'i:iy ɪ:ih y:uw ʏ:uh ɨ:ih ʉ:uw u:uw ɯ:uw ʊ:uh e:eh ø:er o:ow ɤ:ah ə:ax ɵ:ah ɛ:eh œ:er ɜ:er ɝ:er ɚ:er ' +
  'ʌ:ah ɔ:ao æ:ae ɐ:ah a:aa ɑ:aa ɒ:aa';
const consonants =
  'tʃ:ch tɕ:ch ʈʂ:ch dʒ:jh dʑ:jh ɖʐ:jh p:p b:b t:t d:d k:k g:g ɡ:g q:k ɢ:g c:k,y ɟ:g,y ʈ:t ɖ:d f:f v:v θ:th ' +
  'ð:dh s:s z:z ʃ:sh ʒ:zh ʂ:sh ʐ:zh ɕ:sh ʑ:zh x:k χ:k ɣ:g ʁ:r ʀ:r h:hh ɦ:hh ħ:hh ç:hh ʝ:y β:v ɸ:f ʋ:v ɬ:l ɮ:l ' +
  'm:m ɱ:m n:n ɳ:n ɲ:n,y ŋ:ng ɴ:ng l:l ɭ:l ʎ:l,y ɫ:l ʟ:l r:r ɹ:r ɾ:r ɽ:r ɻ:r j:y w:w ʍ:w ɥ:w ɰ:w';

const tableOf = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines.split(' ').map((line) => {
      const at = line.lastIndexOf(':');
      return [line.slice(0, at).normalize('NFC'), line.slice(at + 1).split(',')];
    }),
  );
const vowelTable = tableOf(vowels);
const consonantTable = tableOf(consonants);

const unheard = /[.'\-\s|‖ʔʼʰʲʷˠˤʱⁿˡ˞ːˑ\u0300-\u036F\u02E5-\u02E9↓↑→↗↘()/[\]]/u;

/**
 * The phones of a word or phrase, vowels with their stress: "hh ax0 l ow1" for "həˈloʊ". Without a mark of stress the
 * first vowel has it. Null for what is no IPA, or holds a sound that is not known.
 */
export function phonesOf(ipa: string): readonly string[] | null {
  const signs = ipa
    .normalize('NFC')
    .replaceAll(/[\u0361\u035C]/gu, '')
    .replaceAll(':', 'ː');
  const phones: string[] = [];
  let stressed = !/[ˈˌ]/u.test(signs);
  let hasVowel = false;
  for (let at = 0; at < signs.length;) {
    const sign = signs.charAt(at);
    const vowel = longest(vowelTable, signs, at);
    const sound = vowel ?? longest(consonantTable, signs, at);
    if (sound === null) {
      if (/[ˈˌ]/u.test(sign)) stressed = true;
      else if (!unheard.test(sign)) return null;
      at += 1;
      continue;
    }
    at += sound.length;
    phones.push(
      ...(vowel === null ? sound.phones : sound.phones.map((phone) => withStress(phone, stressed))),
    );
    if (vowel !== null) [stressed, hasVowel] = [false, true];
  }
  return hasVowel ? phones : null;
}

function longest(
  table: ReadonlyMap<string, readonly string[]>,
  signs: string,
  at: number,
): { readonly phones: readonly string[]; readonly length: number } | null {
  for (const length of [2, 1]) {
    const phones = table.get(signs.slice(at, at + length));
    if (phones !== undefined) return { phones, length };
  }
  return null;
}

const consonantPhones = new Set([...consonantTable.values()].flat());

/** flite has no stressed "ax": a schwa that is stressed is the vowel of "but". */
function withStress(phone: string, stressed: boolean): string {
  if (consonantPhones.has(phone)) return phone;
  if (phone === 'ax') return stressed ? 'ah1' : 'ax0';
  return `${phone}${stressed ? 1 : 0}`;
}
