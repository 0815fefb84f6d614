import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldPage } from './corpus.ts';

const literal = String.raw`'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|\x60((?:[^\x60\\]|\\.)*)\x60`;

/** The pages that the tests of postlight/parser read, with the facts that these expect. */
export function readPostlight(folder: string): readonly GoldPage[] {
  const custom = join(folder, 'src/extractors/custom');
  return readdirSync(custom)
    .sort()
    .map((site) => join(custom, site, 'index.test.js'))
    .filter(existsSync)
    .flatMap((file) => readCases(readFileSync(file, 'utf8'), folder));
}

function readCases(code: string, folder: string): readonly GoldPage[] {
  return code.split(/\bdescribe\(/).flatMap((part) => {
    const fixture = /readFileSync\(\s*['"]\.\/(fixtures\/[^'"]+)['"]/.exec(part)?.[1];
    const url = new RegExp(String.raw`\burl =\s*(?:${literal})`).exec(part);
    if (fixture === undefined || url === null || !existsSync(join(folder, fixture))) return [];
    return [pageOf(part, unquote(url), { fixture, folder })];
  });
}

function pageOf(
  part: string,
  url: string,
  { fixture, folder }: { fixture: string; folder: string },
): GoldPage {
  const author = expected(part, 'author');
  const words = expected(part, 'first13');
  return {
    id: fixture,
    url,
    bytes: readFileSync(join(folder, fixture)),
    title: expected(part, 'title'),
    authors: author === null ? null : author.split(/\s*[;,&]\s*|\s+and\s+/).filter(Boolean),
    date: expected(part, 'date_published'),
    standfirst: expected(part, 'dek'),
    with: words === null ? [] : [words],
    without: [],
  };
}

function expected(part: string, name: string): string | null {
  const found = new RegExp(String.raw`assert\.equal\(\s*${name},\s*(?:${literal})`).exec(part);
  return found === null ? null : unquote(found).trim() || null;
}

const unquote = (match: RegExpExecArray): string =>
  (match.slice(1).find((group) => group !== undefined) ?? '')
    .replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2}))/g, (_, long?: string, short?: string) =>
      String.fromCharCode(parseInt(long ?? short ?? '', 16)),
    )
    .replace(/\\n/g, ' ')
    .replace(/\\(.)/g, '$1');
