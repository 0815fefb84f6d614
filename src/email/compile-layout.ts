import { AppError } from '../errors/app-error.ts';
import type { CacheStore } from '../ports/cache-store.ts';
import type { Digest } from '../ports/digest.ts';

/** The mjml that package.json pins: part of the cache key, for another version may lay out otherwise. */
export const mjmlVersion = '5.4.1';

/** Of what is done to MJML's output: part of the cache key too. */
const finishVersion = '1';

export interface LayoutCache {
  readonly cache: CacheStore | null;
  readonly digest: Digest;
}

/** Lets the sides of the page be filled in: MJML fixes them to those of a left-to-right language. */
const withOpenSides = (html: string): string =>
  html
    .replaceAll('direction:ltr', 'direction:{{@root.direction}}')
    .replaceAll('text-align:left', 'text-align:{{@root.near}}')
    .replaceAll('align="left"', 'align="{{@root.near}}"');

const withoutIndents = (html: string): string =>
  html
    .replace(/[ \t]*\n\s*/gu, '\n')
    .replace(/<(\w+)\s*\n\s*/gu, '<$1 ')
    .replace(/"\n>/gu, '">')
    .trim();

/** Loading mjml takes longer than everything else that makes an email: only a layout that is new needs it. */
async function renderMjml(mjml: string): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(mjml, { validationLevel: 'strict', keepComments: false, fonts: {} });
  return `${withOpenSides(withoutIndents(html))}\n`;
}

/**
 * A theme's MJML as an HTML template, from the cache or, where it is not in it, by MJML.
 * @throws AppError `theme-broken` where MJML does not take it
 */
export async function compileLayout(
  theme: { readonly name: string; readonly file: string; readonly mjml: string },
  { cache, digest }: LayoutCache,
): Promise<string> {
  const key = digest(['email layout', mjmlVersion, finishVersion, theme.mjml]);
  const kept = (await cache?.get(key)) ?? null;
  if (kept !== null) return new TextDecoder().decode(kept);
  const html = await renderMjml(theme.mjml).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('theme-broken', { theme: theme.name, file: theme.file, reason }, { cause });
  });
  await cache?.put(key, new TextEncoder().encode(html));
  return html;
}
