/** Small words inside names: "Ana de la Cruz", "Omar bin Said". */
const particles = new Set(
  'af al av bin bint da dal de del della den der des di do dos du e el ibn la las le los ten ter van von vom y'.split(
    ' ',
  ),
);

const word = /^\p{L}[\p{L}\p{M}\p{Nd}'’.·-]*$/u;

/** Whether a word is written as a name is: "Ruiz", "d'Arras", "al-Amin", "민준". */
function isNameWord(text: string): boolean {
  const initial = Array.from(text.replace(/^(?:[dl]['’]|al-)/, ''))[0] ?? '';
  return initial === initial.toUpperCase() && word.test(text);
}

/** Whether a phrase has the shape of a name: one to six capitalised words, small ones between them. */
export function isName(phrase: string): boolean {
  const words = phrase.split(' ');
  if (words.length > 6 || phrase.length > 80) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return isNameWord(first) && (isNameWord(last) || words.length === 1) && words.every(isPartOfName);
}

const isPartOfName = (word: string): boolean => isNameWord(word) || particles.has(word.toLowerCase());

/** Turns a name in capitals into the case of running text: "ANA MCNEIL-O'HARA" is "Ana McNeil-O'Hara". */
export function capitaliseName(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word, index) =>
      index > 0 && particles.has(word.toLowerCase()) ? word.toLowerCase() : capitalise(word),
    )
    .join(' ');
}

function capitalise(word: string): string {
  // Initials, and words without a vowel such as "JT", are printed in capitals anyway.
  if (/^(?:\p{Lu}\.)+$/u.test(word) || /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’./])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/(['’])S$/u, '$1s');
}
