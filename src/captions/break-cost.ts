import type { Word } from './word.ts';

/** Words that lead on to the next: a line that ends with one leaves its reader hanging. */
const leadOn: Readonly<Record<string, string>> = {
  en: 'a an the my your his her its our their this that these those of in on at by for from to with without into onto over under between through about as than and or but nor if when while because who which whose is are was were be been has have had will would can could may might must shall should do does did not no mr mrs ms dr',
  fr: "le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs à au aux en dans sur sous par pour avec sans chez vers et ou mais donc ni que qui dont où est sont a ont été sera ne pas",
  de: 'der die das den dem des ein eine einen einem einer eines mein sein ihr unser dieser diese dieses diesem diesen in im an am auf aus bei beim mit nach von vom zu zum zur für über unter durch ohne gegen um und oder aber dass weil wenn als wie der ist sind war hat haben wird werden nicht kein keine',
  es: 'el la los las un una unos unas mi tu su sus nuestro este esta estos estas ese esa de del a al en con por para sin sobre entre desde hasta y e o u pero ni que quien cuyo es son fue ha han será no se lo',
  it: 'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai da dal dalla in nel nella su sul sulla con per tra fra e o ma che chi cui è sono ha hanno non si',
  pt: 'o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre e ou mas que quem é são foi tem têm não se',
  nl: 'de het een deze dit die dat mijn zijn haar ons onze hun in op aan bij met van voor naar uit over onder door tot om en of maar dat omdat als wie is zijn was heeft hebben wordt niet geen te',
};

/** Words that begin a new part of a sentence: a good place to break before. */
const beginsPart: Readonly<Record<string, string>> = {
  en: 'and but or because while when where which who that if although though after before since until unless so yet with for from in on at by to',
  fr: 'et mais ou car parce quand où que qui dont si après avant depuis pour avec dans sur',
  de: 'und aber oder denn weil während wenn wo der die das dass ob obwohl nachdem bevor mit für von in auf',
  es: 'y pero o porque cuando donde que quien si aunque después antes desde con para en por',
  it: 'e ma o perché quando dove che chi se dopo prima con per in da',
  pt: 'e mas ou porque quando onde que quem se embora depois antes com para em por',
  nl: 'en maar of want omdat terwijl wanneer waar die dat als hoewel nadat voordat met voor van in op',
};

const wordSets = (lists: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]));
const leadOnSets = wordSets(leadOn);
const beginsPartSets = wordSets(beginsPart);

const bare = (word: string): string => word.replaceAll(/^[^\p{L}]+|[^\p{L}']+$/gu, '').toLowerCase();
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/**
 * What it costs a reader that a line or caption ends between two words of a text in `language`: 0 at the end of a
 * sentence, 100 between an article and its noun.
 */
export function breakCost(before: Word, after: Word, language: string): number {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  if (!after.spaced) return 60;
  if (/[.!?…]["'”’»)\]]*$/u.test(before.text)) return before.length > 3 ? 0 : 30;
  if (/[;:—–]["'”’»)\]]*$/u.test(before.text)) return 5;
  if (/[,)]["'”’»\]]*$/u.test(before.text) || /^[(—–]/u.test(after.text)) return 10;
  if (leadOnSets.get(primary)?.has(bare(before.text))) return 100;
  if (/\d$/u.test(before.text) || (isName(before.text) && isName(after.text))) return 75;
  if (beginsPartSets.get(primary)?.has(bare(after.text))) return 25;
  return 45;
}
