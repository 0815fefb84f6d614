/** The project's documents, and what the tests look for in them. */
import { readdirSync, readFileSync } from 'node:fs';

export const root = new URL('../../', import.meta.url);

export const documents: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const readDocument = (name: string): string => readFileSync(new URL(name, root), 'utf8');

/** A document without its fenced code blocks. */
const proseOf = (text: string): string => text.replace(/^```[^]*?^```$/gmu, '');

/** The content of every fenced block in a language, in order. */
export const fencedBlocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu'))].map(
    (match) => match[1] ?? '',
  );

/** The targets of links and pictures that stay inside the project. */
export const localLinks = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/gu)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((target) => !/^[a-z]+:/u.test(target));

/** The anchors that headings make, as GitHub makes them. */
export const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...proseOf(text).matchAll(/^#+ (.+)$/gmu)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
