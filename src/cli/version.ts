import { readFileSync, statSync } from 'node:fs';

/** The version of the package that this file belongs to. */
export function version(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return (content as { readonly version: string }).version;
}

/** Names this build: the version, and when its code was written to this disk. */
export function build(): string {
  return `${version()} ${statSync(new URL(import.meta.url)).mtimeMs}`;
}
