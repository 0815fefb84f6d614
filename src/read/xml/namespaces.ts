/** Names of elements do not depend on the prefixes that a file chose: each known namespace has one prefix here. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom:',
  'http://purl.org/atom/ns#': 'atom:',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://search.yahoo.com/mrss/': 'media:',
  'http://search.yahoo.com/mrss': 'media:',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes:',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner:',
  'http://www.w3.org/1999/xhtml': '',
  'http://iptc.org/std/nitf/2006-10-18/': '',
  'http://iptc.org/std/nar/2006-10-01/': '',
  'http://www.xmlnews.org/namespaces/meta#': 'xn:',
};

const wordpress = /^https?:\/\/wordpress\.org\/export\/[\d.]+\/(excerpt\/)?$/;

/** What stands in front of the local names of a namespace; null where the namespace is not known. */
function prefixOf(namespace: string): string | null {
  const address = namespace.trim().toLowerCase();
  const match = wordpress.exec(address);
  if (match !== null) return match[1] === undefined ? 'wp:' : 'excerpt:';
  return prefixes[address] ?? prefixes[address.replace(/^https:/, 'http:')] ?? null;
}

/** Namespaces by the prefix that is bound to them; "" for the default one. */
export type Bindings = ReadonlyMap<string, string>;

export const noBindings: Bindings = new Map();

/** The bindings inside an element with these attributes. */
export function bindNamespaces(outer: Bindings, attributes: Readonly<Record<string, string>>): Bindings {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, value]) => [name.slice('xmlns:'.length), value] as const)]);
}

/** The settled name of an element; one whose prefix is bound to nothing that is known keeps it. */
export function settleName(written: string, bindings: Bindings): string {
  const colon = written.indexOf(':');
  const prefix = colon === -1 ? '' : written.slice(0, colon);
  const namespace = bindings.get(prefix);
  const settled = namespace === undefined ? null : prefixOf(namespace);
  return settled === null ? written : settled + written.slice(colon + 1);
}
