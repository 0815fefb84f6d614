/** A title as web pages write it: "Storm reaches the coast | The Harbour Mail". */
export interface PublishedTitle {
  /** The title without what stands behind its last bar or dash. */
  readonly title: string;
  readonly publisher: string;
}

const separator = /\s+[|–—-]\s+/g;
const media =
  /\b(?:news|times|post|herald|daily|weekly|journal|radio|tv|television|press|tribune|gazette|guardian|observer|chronicle|today|magazine|review|mail|courier|star|express|telegraph|standard|echo|argus|globe|mirror|sentinel|dispatch|bulletin|register|record|monitor|wire|agency|online|media|broadcasting|channel|reuters|bbc|cnn|npr|cbc|ctv|afp|zeitung|monde|figaro|pa[ií]s|mundo|corriere|stampa)\b|\.(?:com|org|net|example|co\.uk|de|fr|es|it|ca)\b/i;
const small = new Set([
  'of',
  'the',
  'and',
  '&',
  'for',
  'in',
  'on',
  'de',
  'la',
  'le',
  'el',
  'der',
  'die',
  'das',
  'du',
  'des',
  'del',
]);

/** Splits a title line into title and publisher; null where no publisher is named. */
export function splitPublisher(line: string): PublishedTitle | null {
  if (line.length > 400) return null;
  const last = [...line.matchAll(separator)].at(-1);
  if (last === undefined) return null;
  const title = line.slice(0, last.index);
  const publisher = line.slice(last.index + last[0].length);
  const isCertain = last[0].includes('|') && publisher.length <= 60;
  return isCertain || isPublisher(publisher, title) ? { title, publisher } : null;
}

/** Behind a dash the words must look like a name: few, capitalised, and shorter than the title or telling of media. */
function isPublisher(name: string, title: string): boolean {
  const words = name.split(/\s+/);
  const isNamed = words.every(
    (word) => /^[\p{Lu}\p{Lo}\p{Nd}]/u.test(word) || small.has(word.toLowerCase()) || media.test(word),
  );
  if (!isNamed || words.length > 6 || /[,;:!?…]|\.$/.test(name) || /^by\s/i.test(name)) return false;
  const titleWords = title.split(/\s+/).length;
  return titleWords >= 2 && (media.test(name) || (words.length <= 4 && titleWords > words.length));
}
