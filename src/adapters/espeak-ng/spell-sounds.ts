/** Sounds of the International Phonetic Alphabet, and behind each colon what espeak-ng calls them. */
const consonants =
  'p:p b:b t:t d:d k:k ɡ:g g:g m:m n:n ŋ:N ɲ:n^ f:f v:v θ:T ð:D s:s z:z ʃ:S ʒ:Z ç:C x:x h:h tʃ:tS dʒ:dZ ts:ts j:j ' +
  'w:w l:l ʎ:l^ ɹ:r r:r ʁ:r ɾ:r ɫ:l β:b ɣ:Q ʋ:v ɦ:h χ:x ɕ:S ʑ:Z tɕ:tS dʑ:dZ ʂ:S ʐ:Z ʈ:t ɖ:d ɳ:n ɭ:l ʔ:?';
const vowels =
  'i:i iː:i: ɪ:I y:y yː:y: ʏ:y u:u uː:u: ʊ:U e:e eː:e: ɛ:E ɛː:E: ø:Y øː:Y: œ:W o:o oː:o: ɔ:O ɔː:O: ə:@ ɐ:a# ɜ:3 ɜː:3: ' +
  'ʌ:V æ:a a:a aː:a: ɑ:A ɑː:A: ɒ:0 ɯ:u ɨ:I ɵ:@ ɤ:@ ɚ:3 ɝ:3: eɪ:eI aɪ:aI ɔɪ:OI oʊ:oU əʊ:oU aʊ:aU ɪə:i@ eə:e@ ʊə:U@ ' +
  'ɑ̃:A~ ɛ̃:E~ ɔ̃:O~ œ̃:W~';
const stresses = "ˈ:' ˌ:,";

/** Marks that divide, tie, or colour a sound less than espeak-ng can. */
const unheard = /[.\u203F\u0361\u035C\u02B0\u02D1\u02D0\u0329\u032F\u0303\u0325\u032A()/]/u;

const names: ReadonlyMap<string, string> = new Map(
  [consonants, vowels, stresses].flatMap((row) =>
    row
      .normalize('NFD')
      .split(' ')
      .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
  ),
);

const longest = Math.max(...Array.from(names.keys(), (sound) => sound.length));

/** Sounds in espeak-ng's names, to be put between double brackets; null where one of them has none. */
export function spellSounds(ipa: string): string | null {
  const sounds = ipa.normalize('NFD').replaceAll(/[\u0361\u035C]/gu, '');
  const parts: string[] = [];
  for (let at = 0; at < sounds.length;) {
    const sound = longestSoundAt(sounds, at);
    if (sound === null) return null;
    parts.push(names.get(sound) ?? (/\s/u.test(sound) ? ' ' : ''));
    at += sound.length;
  }
  const spelled = parts.join('').trim();
  return spelled === '' ? null : spelled;
}

function longestSoundAt(sounds: string, at: number): string | null {
  for (let length = longest; length > 0; length -= 1) {
    const sound = sounds.slice(at, at + length);
    if (names.has(sound)) return sound;
  }
  const sign = sounds.charAt(at);
  return unheard.test(sign) || /\s/u.test(sign) ? sign : null;
}

const neighbours: Readonly<Record<string, string>> = {
  Y: 'e',
  W: 'E',
  V: 'a',
  '0': 'O',
  Q: 'g',
  I: 'i',
  U: 'u',
};

/** The same with the nearest sounds that every language has. */
export const simplifySounds = (sounds: string): string =>
  sounds.replaceAll(/[YWV0QIU]|~/gu, (sound) => neighbours[sound] ?? '');
