/** IPA in the letters of English, for voices that take no phonemes: "ʃɪˈvɔːn" as "shi-vawn". */

/** Sounds and what they become. Longer ones go first; a sign that the table lacks, such as a tone, has no letters. */
const table =
  'tʃ:ch tɕ:ch ʈʂ:ch dʒ:j dʑ:j ɖʐ:j ts:ts dz:dz pf:pf ' +
  'iː:ee uː:oo ɑː:ah ɔː:aw ɜː:er eː:ay oː:oh aː:ah ɛː:air yː:ew øː:er œː:er æː:a ʌː:uh əː:er ' +
  'eɪ:ay ɛɪ:ay aɪ:igh ɑɪ:igh ɔɪ:oy oɪ:oy aʊ:ow oʊ:oh əʊ:oh ɪə:eer eə:air ɛə:air ʊə:oor ei:ay ai:igh oi:oy au:ow ' +
  'ɑ̃:ahn ɔ̃:awn ɛ̃:an œ̃:an ã:an õ:on ẽ:en ' +
  'p:p b:b t:t d:d k:k g:g ɡ:g q:k ɢ:g c:ky ɟ:gy ʈ:t ɖ:d f:f v:v θ:th ð:th s:s z:z ʃ:sh ʒ:zh ʂ:sh ʐ:zh ɕ:sh ʑ:zh ' +
  'x:kh χ:kh ɣ:gh ʁ:r ʀ:r h:h ɦ:h ħ:h ç:hy ʝ:y β:v ɸ:f ʋ:v ɬ:hl ɮ:l m:m ɱ:m n:n ɳ:n ɲ:ny ŋ:ng ɴ:ng ' +
  'l:l ɭ:l ʎ:ly ɫ:l ʟ:l r:r ɹ:r ɾ:r ɽ:r ɻ:r j:y w:w ʍ:wh ɥ:w ɰ:w ' +
  'i:ee ɪ:i y:ew ʏ:oo ɨ:i ʉ:oo u:oo ɯ:oo ʊ:oo e:eh ø:er o:oh ɤ:uh ə:uh ɵ:uh ɛ:e œ:er ɜ:er ɝ:er ɚ:er ' +
  'ʌ:u ɔ:aw æ:a ɐ:uh a:ah ɑ:ah ɒ:o';

const letters: ReadonlyMap<string, string> = new Map(
  table.split(' ').map((line) => {
    const at = line.lastIndexOf(':');
    return [line.slice(0, at).normalize('NFC'), line.slice(at + 1)];
  }),
);

const syllableBreak = /[ˈˌ.'-]/u;

/** Words of letters, hyphens between their syllables; empty where nothing of the IPA is a sound. */
export function respellIpa(ipa: string): string {
  const signs = ipa
    .normalize('NFC')
    .replaceAll(/[\u0361\u035C]/gu, '')
    .replaceAll(':', 'ː');
  const words = signs.split(/[\s|‖]+/u).map((word) =>
    word
      .split(syllableBreak)
      .map(respellSyllable)
      .filter((syllable) => syllable !== '')
      .join('-'),
  );
  return words.filter((word) => word !== '').join(' ');
}

function respellSyllable(signs: string): string {
  let respelled = '';
  for (let at = 0; at < signs.length; at += 1) {
    const pair = letters.get(signs.slice(at, at + 2));
    respelled += pair ?? letters.get(signs.charAt(at)) ?? '';
    if (pair !== undefined) at += 1;
  }
  return respelled;
}
