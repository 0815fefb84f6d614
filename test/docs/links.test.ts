import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchorsOf, documents, localLinks, readDocument, root } from './documents.ts';

const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What is wrong with a link, or null. */
function faultOf(document: string, target: string): string | null {
  const [path = '', anchor = ''] = target.split('#');
  const file = new URL(path === '' ? document : path, new URL(document, root));
  const whole = path === '' ? new URL(document, root) : file;
  if (!existsSync(whole)) return `${target}: no such file`;
  if (anchor === '') return null;
  const name = whole.href.slice(root.href.length);
  return anchorsOf(readDocument(name)).has(anchor) ? null : `${target}: no such heading`;
}

describe.each(documents)('%s', (document) => {
  const text = readDocument(document);

  it('links to files and headings that exist', () => {
    const faults = localLinks(text).flatMap((target) => faultOf(document, target) ?? []);
    expect(faults).toEqual([]);
  });

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/gu)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names paths that exist', () => {
    const paths = [...text.matchAll(/`((?:src|test|templates|content|docs|schemas)\/[\w./-]*)`/gu)];
    const missing = paths.map((match) => match[1] ?? '').filter((path) => !existsSync(new URL(path, root)));
    expect(missing).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('explains every script', () => {
    const text = readDocument('CONTRIBUTING.md');
    const unexplained = Object.keys(scripts).filter(
      (name) => !name.startsWith('pre') && !text.includes(`| \`${name}\``),
    );
    expect(unexplained).toEqual([]);
  });
});
