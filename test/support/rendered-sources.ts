/** Every article of content/ and the seed beside the project, rendered as a newsroom would, once a test file. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import type { Report } from '../../src/check/report.ts';
import type { ScriptJson } from '../../src/script/schema.ts';
import { run } from '../cli/fake-terminal.ts';

const seeds = '../shared/seeds';

/** The project is tested on its own articles; where the seed lies beside it, on that too. */
export const sources: readonly string[] = [
  ...readdirSync('content').map((name) => join('content', name)),
  ...(existsSync(seeds) ? readdirSync(seeds).map((name) => join(seeds, name)) : []),
]
  .filter((path) => ['.txt', '.md'].includes(extname(path)))
  .map((path) => resolve(path));

export const seed: string | null = sources.find((path) => basename(path).startsWith('000_')) ?? null;

/** Everything that a newsroom can set, so that no part of an email is left out. */
const fullConfig = {
  publisher: 'The Harbour Courier',
  sender: 'The Harbour Courier <news@courier.example>',
  replyTo: 'desk@courier.example',
  baseUrl: 'https://courier.example/editions/',
  listId: 'news.courier.example',
  postalAddress: '1 Quay Street, Port Merrow',
  unsubscribeUrl: 'https://courier.example/leave',
  unsubscribeMail: 'leave@courier.example',
};

export interface RenderedSource {
  readonly source: string;
  /** The path of a file of the edition. */
  readonly path: (name: string) => string;
  readonly text: (name: string) => string;
  readonly article: () => Article;
  readonly script: () => ScriptJson;
  readonly report: () => Report;
  readonly code: number;
}

function openEdition(source: string, folder: string, code: number): RenderedSource {
  const path = (name: string): string => join(folder, name);
  const text = (name: string): string => readFileSync(path(name), 'utf8');
  return {
    source: basename(source),
    path,
    text,
    article: () => JSON.parse(text('article.json')) as Article,
    script: () => JSON.parse(text('script.json')) as ScriptJson,
    report: () => JSON.parse(text('report.json')) as Report,
    code,
  };
}

/** @throws Error with what the command said, where a source is not rendered */
export async function renderSource(source: string, line: readonly string[] = []): Promise<RenderedSource> {
  const work = mkdtempSync(join(tmpdir(), 'lectern-rendered-'));
  process.once('exit', () => rmSync(work, { recursive: true, force: true }));
  const config = join(work, 'lectern.config.json');
  writeFileSync(config, JSON.stringify(fullConfig));
  const out = join(work, 'out');
  const { code, err } = await run(['render', source, '--out', out, '--config', config, ...line]);
  const [folder] = existsSync(out) ? readdirSync(out) : [];
  if (folder === undefined) throw new Error(`${source} was not rendered: ${err}`);
  return openEdition(source, join(out, folder), code);
}
