/** Letters that have no decomposition into an ASCII letter and an accent. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A folder's name made of `text`: lower-case ASCII letters, digits and single hyphens, at most 80; "article" for nothing. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\u0000-\u007F]/gu, (letter) => folded[letter] ?? '')
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/gu, '');
  if (slug === '') return 'article';
  return reserved.test(slug) ? `${slug}-article` : slug;
}

/** The slug of a file by its name without folders and extension. Both kinds of slashes part folders. */
export function slugOfPath(path: string): string {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  return slugOf(name.replace(/(?<=.)\.[^.]*$/u, ''));
}

/** `slug`, or `slug-2`, `slug-3`, … where it is taken; what is given is taken from then on. */
export function takeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let count = 2; taken.has(free); count += 1) free = `${slug}-${count}`;
  taken.add(free);
  return free;
}
