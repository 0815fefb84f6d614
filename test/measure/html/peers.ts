import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GoldPage } from './corpus.ts';
import { decodePage } from './decode-page.ts';
import type { Extraction, Extractor } from './extraction.ts';
import { textOfHtml } from './text-of-html.ts';

/** What the libraries' answers have in common, as far as it is asked for here. */
type Answer = Readonly<Record<string, string | null | undefined>>;

/** A library that is not installed here has no types here. */
type Module = Readonly<Record<string, unknown>>;

interface Peer {
  readonly name: string;
  readonly packages: readonly string[];
  readonly read: (page: GoldPage, modules: readonly Module[]) => Promise<Answer>;
}

/** A library that is there. */
export interface LoadedPeer extends Extractor {
  /** The body as HTML, as the library cuts it out of the page. */
  readonly bodyOf: (page: GoldPage) => Promise<string>;
}

const call = async (module: Module | undefined, name: string, args: readonly unknown[]): Promise<Answer> =>
  ((await Reflect.apply(module?.[name] as () => unknown, module, args)) ?? {}) as Answer;

const splitNames = (names: string | null | undefined): readonly string[] =>
  (names ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*[;,&|]\s*|\s+(?:and|und)\s+/)
    .filter((name) => name !== '');

const peers: readonly Peer[] = [
  {
    name: 'Readability',
    packages: ['@mozilla/readability', 'linkedom'],
    read: async (page, [module, dom]) => {
      const Readability = module?.['Readability'] as new (document: unknown) => {
        parse: () => Answer | null;
      };
      const found = new Readability(openDocument(dom, page)).parse() ?? {};
      return {
        ...found,
        author: found['byline'],
        published: found['publishedTime'],
        description: found['excerpt'],
      };
    },
  },
  {
    name: 'Defuddle',
    // Its entry for Node can be imported only, which is more than can be asked for by name from another folder.
    packages: ['./node_modules/defuddle/dist/node.js', 'linkedom'],
    read: (page, [module, dom]) =>
      call(module, 'Defuddle', [openDocument(dom, page), page.url, { useAsync: false }]),
  },
  {
    name: 'extractus',
    packages: ['@extractus/article-extractor'],
    read: ({ bytes, url }, [module]) => call(module, 'extractFromHtml', [decodePage(bytes), url]),
  },
  {
    name: 'Postlight',
    packages: ['@postlight/parser'],
    read: async ({ bytes, url }, [module]) => {
      const options = { html: decodePage(bytes), fallback: true, fetchAllPages: false };
      const found = await call(module?.['default'] as Module, 'parse', [url, options]);
      return {
        ...found,
        published: found['date_published'],
        description: found['dek'] ?? found['excerpt'],
      };
    },
  },
];

function openDocument(dom: Module | undefined, { bytes, url }: GoldPage): unknown {
  const parse = dom?.['parseHTML'] as (html: string) => { readonly document: object };
  const { document } = parse(decodePage(bytes));
  for (const name of ['documentURI', 'baseURI'])
    Object.defineProperty(document, name, { value: url, configurable: true });
  return document;
}

const fromAnswer = (found: Answer): Extraction => ({
  title: found['title'] ?? null,
  authors: splitNames(found['author']),
  date: found['published'] ?? null,
  standfirst: found['description'] ?? null,
  text: textOfHtml(found['content'] ?? ''),
});

/** The libraries that a folder has, ready to be asked; missing ones are named on standard error. */
export async function loadPeers(folder: string): Promise<readonly LoadedPeer[]> {
  const require = createRequire(join(resolve(folder), 'package.json'));
  const loaded: LoadedPeer[] = [];
  for (const { name, packages, read } of peers) {
    try {
      const modules: Module[] = [];
      for (const id of packages)
        modules.push(
          (await import(
            pathToFileURL(id.startsWith('./') ? resolve(folder, id) : require.resolve(id)).href
          )) as Module,
        );
      loaded.push({
        name,
        extract: async (page) => fromAnswer(await read(page, modules)),
        bodyOf: async (page) => (await read(page, modules))['content'] ?? '',
      });
    } catch (error) {
      console.error(
        `${name} is left out: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      );
    }
  }
  return loaded;
}
