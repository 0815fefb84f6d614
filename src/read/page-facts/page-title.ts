/** The title that a page states for browsers and for other sites, without the name of its own. */
import { splitPublisher } from '../front/publisher.ts';
import { toOneLine } from '../one-line.ts';
import { evenWords, holdsWords } from './compare-words.ts';
import { firstMeta, type PageData, type Stated } from './page-data.ts';

const separator = /\s+[|–—·•»«:›>~-]+\s+|\s*(?:::|\||»|«|›)\s*|:\s+/g;
const titleMetas = [
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'headline',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'fulltitle',
  'title',
];
const shortestPart = 12;
const bounds = { start: /^\s*[|–—·•»«›~-]\s*/, end: /\s*[|–—·•»«›~-]\s*$/ };

/** The titles that the page states, the surest first; none that only names the site. */
export function statedTitles(data: PageData, siteNames: readonly string[]): readonly Stated[] {
  const known = titlesForOthers(data).map((stated) =>
    restate(stated, (text) => withoutSiteNames(text, siteNames)),
  );
  const tab = restate(data.title, (text) => withoutSite(text, siteNames));
  // "Harbour Mail" is what "harbourmail.example" is called.
  const names = new Set(
    siteNames.flatMap((name) => [name, name.replace(/\.\p{L}{2,7}$/u, '')].map(lettersOf)),
  );
  return [...known, tab].flatMap((stated) =>
    stated === null || names.has(lettersOf(stated.text)) ? [] : [stated],
  );
}

const lettersOf = (name: string): string => evenWords(name).replaceAll(' ', '');

const titlesForOthers = (data: PageData): readonly (Stated | null)[] => [
  data.linked?.headline ?? null,
  firstMeta(data, ['og:title']),
  firstMeta(data, titleMetas),
];

/** Whether the page states its title to other sites. */
export const statesTitle = (data: PageData): boolean =>
  titlesForOthers(data).some((stated) => stated !== null);

function restate(stated: Stated | null, clean: (text: string) => string): Stated | null {
  const text = clean(toOneLine(stated?.text) ?? '');
  return stated === null || text === '' ? null : { ...stated, text };
}

/** The parts of the page's own title, for a heading often prints one of them. */
export function titleParts(data: PageData): readonly string[] {
  const title = toOneLine(data.title?.text) ?? '';
  return title
    .split(separator)
    .map(evenWords)
    .filter((part) => part.length >= shortestPart);
}

/** The name of the site, which titles often end or begin with. */
export function siteNamesOf(data: PageData, url: string | null): readonly string[] {
  const stated = [
    firstMeta(data, [
      'og:site_name',
      'application-name',
      'apple-mobile-web-app-title',
      'twitter:app:name:iphone',
      'al:ios:app_name',
    ])?.text,
    data.linked?.publisher,
    firstMeta(data, ['article:publisher', 'publisher', 'dc.publisher', 'dcterms.publisher'])?.text,
    url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null,
  ];
  return [...new Set(stated.flatMap((name) => toOneLine(name) ?? []).filter((name) => !name.includes('/')))];
}

/** "Storm reaches the coast – The Harbour Mail" without its last part, where that names the site or a medium. */
function withoutSite(title: string, siteNames: readonly string[]): string {
  const trimmed = withoutSiteNames(title, siteNames);
  if (trimmed !== title) return trimmed;
  const split = title.length > longestTitle ? { start: 0, end: title.length } : splitPublisher(title);
  return split === null
    ? title.replace(addressBehind, '').replace(behindBar, '').replace(behindHan, '')
    : title.slice(split.start, split.end);
}

const longestTitle = 500;

/** "… - harbour.example": what looks like an address names the site. */
const addressBehind = /\s+[|–—-]\s+[\p{L}\d-]+\.[a-z]{2,6}$/iu;
/** A bar has hardly another use than to set the site off; three words before it are a title. */
const behindBar = /(?<=^\S+ \S+ \S.{3,}?)\s+\|\s+[^|]{3,60}$/;

/** Chinese sites set their names behind a hyphen without blanks. */
const behindHan = /(?<=[\p{Script=Han}！？。”])[-_]\p{Script=Han}{2,8}$/u;

const withoutSiteNames = (title: string, siteNames: readonly string[]): string =>
  trimParts(
    title,
    siteNames.map(evenWords).filter((name) => name !== ''),
  );

const isSite = (part: string, names: readonly string[]): boolean => {
  const words = evenWords(part);
  const joined = words.replaceAll(' ', '');
  return names.some(
    (name) =>
      words === name ||
      holdsWords(name, words) ||
      (holdsWords(words, name) && words.length <= name.length + 25) ||
      joined === name.replaceAll(' ', '') ||
      (joined.length > 4 && name.replaceAll(' ', '').startsWith(joined)),
  );
};

/** Takes parts at either end that name the site. */
function trimParts(title: string, names: readonly string[]): string {
  const breaks = [...title.matchAll(separator)];
  let start = 0;
  let end = title.length;
  for (const found of breaks.toReversed()) {
    if (found.index <= start || !isSite(title.slice(found.index + found[0].length, end), names)) break;
    end = found.index;
  }
  const [first] = breaks;
  if (
    first !== undefined &&
    first.index + first[0].length < end &&
    isSite(title.slice(0, first.index), names)
  )
    start = first.index + first[0].length;
  return title.slice(start, end).replace(bounds.start, '').replace(bounds.end, '').trim();
}
