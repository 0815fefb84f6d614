/** schema.org articles in JSON-LD, as pages write them: in graphs, in arrays, with mistakes. */
import type { Range, SourceText } from '../../article/source.ts';
import { decodeReferences } from '../character-references.ts';
import { parseLooseJson } from './loose-json.ts';
import type { Stated } from './page-data.ts';

export interface LinkedArticle {
  readonly headline: Stated | null;
  readonly description: Stated | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly people: readonly string[];
  /** Authors that are no persons. */
  readonly bodies: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly image: string | null;
  /** The whole text, where the page gives it. */
  readonly articleBody: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const articleType = /(?:Article|BlogPosting|Report|Posting|Recipe|Review|LiveBlog\w*|CreativeWork)$/;
const pageType = /^(?:WebPage|ItemPage|AboutPage|VideoObject|Event|Product|PodcastEpisode)$/;
const mostNodes = 5000;

export interface FoundLinkedData {
  readonly linked: LinkedArticle | null;
  readonly broken: readonly Range[];
}

export function readJsonLd(scripts: readonly Stated[], source: SourceText): FoundLinkedData {
  const nodes: Json[] = [];
  const broken: Range[] = [];
  for (const { text, place } of scripts) {
    const parsed = parseLooseJson(text);
    if (parsed === undefined) broken.push(place);
    else nodes.push(...flatten(parsed));
  }
  const byId = indexById(nodes);
  const article = choose(nodes);
  const places = scripts.map(({ place }) => place);
  return { linked: article === null ? null : readArticle(article, { byId, source, places }), broken };
}

/** Every object of a document, those in graphs and lists too. */
function flatten(value: unknown, nodes: Json[] = [], depth = 0): Json[] {
  if (nodes.length > mostNodes || depth > 30) return nodes;
  if (Array.isArray(value)) for (const entry of value) flatten(entry, nodes, depth + 1);
  if (!isObject(value)) return nodes;
  nodes.push(value);
  for (const [key, entry] of Object.entries(value))
    if (
      typeof entry === 'object' &&
      !/^(?:author|creator|publisher|comment|itemListElement|hasPart|isPartOf|review)$/.test(key)
    )
      flatten(entry, nodes, depth + 1);
    else if (/^(?:author|creator|publisher)$/.test(key))
      for (const node of [entry].flat()) if (isObject(node)) nodes.push(node);
  return nodes;
}

/** Nodes are referred to by their ids; the fullest of one id is the node itself. */
function indexById(nodes: readonly Json[]): ReadonlyMap<string, Json> {
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id !== 'string') continue;
    if (Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  return byId;
}

const typesOf = (node: Json): readonly string[] =>
  [node['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

function choose(nodes: readonly Json[]): Json | null {
  const ofType = (pattern: RegExp): readonly Json[] =>
    nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)));
  const weigh = (node: Json): number =>
    ['headline', 'name', 'datePublished', 'author', 'description'].filter((key) => node[key] !== undefined)
      .length;
  const best = (found: readonly Json[]): Json | null =>
    found.reduce<Json | null>(
      (one, other) => (one === null || weigh(other) > weigh(one) ? other : one),
      null,
    );
  return best(ofType(articleType)) ?? best(ofType(pageType));
}

interface Origin {
  readonly byId: ReadonlyMap<string, Json>;
  readonly source: SourceText;
  readonly places: readonly Range[];
}

function readArticle(node: Json, origin: Origin): LinkedArticle {
  const { byId } = origin;
  const text = (key: string): string | null => textOf(node[key]);
  const authors = [node['author'] ?? node['creator']].flat().map((author) => resolve(author, byId));
  const isBody = (author: unknown): boolean =>
    isObject(author) && typesOf(author).some((type) => /Organi[sz]ation|Brand|Thing/.test(type));
  const namesOf = (found: readonly unknown[]): readonly string[] =>
    found.flatMap((author) => namesIn(author));
  const page = resolve(node['mainEntityOfPage'], byId);
  return {
    headline: stated(text('headline') ?? text('name'), origin),
    description: stated(text('description'), origin),
    published: text('datePublished') ?? text('dateCreated') ?? text('uploadDate'),
    modified: text('dateModified'),
    people: namesOf(authors.filter((author) => !isBody(author))),
    bodies: namesOf(authors.filter(isBody)),
    publisher: namesIn(resolve(node['publisher'], byId))[0] ?? null,
    language: text('inLanguage'),
    url: text('url') ?? (isObject(page) ? textOf(page['@id'] ?? page['url']) : textOf(page)),
    image: imageOf(node['image']),
    articleBody: text('articleBody'),
  };
}

function resolve(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  const id = isObject(value) && value['name'] === undefined ? value['@id'] : undefined;
  return typeof id === 'string' ? (byId.get(id) ?? value) : value;
}

function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [clean(value)].filter(Boolean);
  if (!isObject(value)) return [];
  const name = value['name'] ?? value['alternateName'];
  return [name].flat().flatMap((entry) => textOf(entry) ?? []);
}

function textOf(value: unknown): string | null {
  const [first] = [value].flat() as readonly unknown[];
  if (typeof first === 'number') return String(first);
  if (isObject(first)) return textOf(first['@value'] ?? first['name'] ?? first['alternateName']);
  return typeof first === 'string' ? clean(first) || null : null;
}

function imageOf(value: unknown): string | null {
  const [first] = [value].flat() as readonly unknown[];
  return isObject(first) ? textOf(first['url'] ?? first['contentUrl']) : textOf(first);
}

/** Values are often HTML inside JSON. */
const clean = (text: string): string =>
  decodeReferences(decodeReferences(text))
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Where words of the data stand: at themselves where they are written as they read, else in the data as a whole. */
function stated(text: string | null, { source, places }: Origin): Stated | null {
  if (text === null) return null;
  for (const { start, end } of places) {
    const at = source.text.indexOf(text, start);
    if (at !== -1 && at + text.length <= end) return { text, place: { start: at, end: at + text.length } };
  }
  const [first] = places;
  return { text, place: first ?? { start: 0, end: 0 } };
}
