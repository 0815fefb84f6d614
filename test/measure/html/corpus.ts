import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPostlight } from './postlight.ts';

/** A page as people annotated it; a fact is null where nothing is annotated. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly title: string | null;
  readonly authors: readonly string[] | null;
  readonly date: string | null;
  readonly standfirst: string | null;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

interface Annotation {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
  readonly description?: string;
}

/** The pages of a corpus that are there, in a settled order. */
export function readCorpus(folder: string): readonly GoldPage[] {
  return existsSync(join(folder, 'evaldata.json')) ? readTrafilatura(folder) : readPostlight(folder);
}

function readTrafilatura(folder: string): readonly GoldPage[] {
  const annotations = JSON.parse(readFileSync(join(folder, 'evaldata.json'), 'utf8')) as Record<
    string,
    Annotation
  >;
  return Object.entries(annotations)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([url, annotation]) => {
      const path = ['cache', 'eval'].map((sub) => join(folder, sub, annotation.file)).find(existsSync);
      return path === undefined ? [] : [pageOf(url, annotation, readFileSync(path))];
    });
}

function pageOf(url: string, annotation: Annotation, bytes: Uint8Array): GoldPage {
  return {
    id: annotation.file,
    url: /^https?:/.test(url) ? url : 'https://page.example/',
    bytes,
    title: annotation.title || null,
    authors: authorsOf(annotation.author),
    date: annotation.date || null,
    standfirst: annotation.description || null,
    with: annotation.with,
    without: annotation.without,
  };
}

/** Several authors are annotated as a list, or in one string as the page prints them. */
function authorsOf(author: string | readonly string[] | undefined): readonly string[] | null {
  if (author === undefined || author.length === 0) return null;
  if (typeof author !== 'string') return author;
  return author.split(/\s*[;,&]\s*|\s+(?:and|und)\s+/).filter(Boolean);
}
