import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLayout, mjmlVersion } from '../../src/email/compile-layout.ts';
import { compileTheme, themeFiles } from '../../src/email/compile-theme.ts';
import { renderEmail } from '../../src/email/render-email.ts';
import type { ThemeSource } from '../../src/email/theme.ts';
import { AppError } from '../../src/errors/app-error.ts';
import type { CacheStore } from '../../src/ports/cache-store.ts';
import { defaultTheme, fullConfig, sha256, typicalEdition } from './support.ts';

class WatchedCache implements CacheStore {
  readonly kept = new Map<string, Uint8Array>();
  puts = 0;

  async get(key: string): Promise<Uint8Array | null> {
    return this.kept.get(key) ?? null;
  }

  async put(key: string, value: Uint8Array): Promise<void> {
    this.puts += 1;
    this.kept.set(key, value);
  }
}

const noCache = { cache: null, digest: sha256 };

const withFile = (file: string, content: string): ThemeSource => ({
  name: 'ours',
  files: { ...defaultTheme().files, [file]: content },
});

async function errorOf(theme: ThemeSource): Promise<AppError> {
  const error: unknown = await compileTheme(theme, noCache).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}

describe('compileTheme', () => {
  it('needs exactly the files that the default theme has', () => {
    expect(Object.keys(defaultTheme().files).toSorted()).toEqual(themeFiles.toSorted());
  });

  it('keeps the compiled layout, and takes it from the cache instead of MJML', async () => {
    const cache = new WatchedCache();
    await compileTheme(defaultTheme(), { cache, digest: sha256 });
    expect(cache.puts).toBe(1);
    const [key = ''] = cache.kept.keys();
    cache.kept.set(key, new TextEncoder().encode('<p>{{subject}}</p>'));
    const theme = await compileTheme(defaultTheme(), { cache, digest: sha256 });
    const { files } = await renderEmail(typicalEdition(), { config: fullConfig, theme });
    expect(files[0]?.content).toBe('<p>Harbour towns agree to share their ferries</p>');
    expect(cache.puts).toBe(1);
  });

  it('compiles again what has changed', async () => {
    const cache = new WatchedCache();
    const mjml = (defaultTheme().files['email.mjml'] ?? '').replace('#f4f1ea', '#eeeeee');
    await compileTheme(defaultTheme(), { cache, digest: sha256 });
    await compileTheme(withFile('email.mjml', mjml), { cache, digest: sha256 });
    expect(cache.kept.size).toBe(2);
  });

  it('gives the same layout every time', async () => {
    const source = { name: 'default', file: 'email.mjml', mjml: defaultTheme().files['email.mjml'] ?? '' };
    expect(await compileLayout(source, noCache)).toBe(await compileLayout(source, noCache));
  });

  it('knows the version of mjml that is installed', () => {
    const path = new URL('../../node_modules/mjml/package.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: mjmlVersion });
  });

  it('names a file that a theme lacks', async () => {
    const { 'html/list.hbs': _, ...files } = defaultTheme().files;
    const error = await errorOf({ name: 'ours', files });
    expect([error.code, error.message]).toEqual(['theme-incomplete', 'The theme ours has no html/list.hbs.']);
  });

  it.each([
    ['email.mjml', '<mjml><mj-body><mj-nothing /></mj-body></mjml>'],
    ['html/list.hbs', '{{#each items}}'],
    ['text/email.hbs', '{{headline'],
  ])('says that %s is broken', async (file, content) => {
    const error = await errorOf(withFile(file, content));
    expect([error.code, error.message]).toEqual(['theme-broken', expect.stringContaining(file)]);
  });

  it.each([
    ['html/words.hbs', '<p>\n{{{this}}}</p>', 2],
    ['html/list.hbs', '{{#if ordered}}{{else}}\n\n{{&items}}{{/if}}', 3],
  ])('refuses words that %s would leave unescaped', async (file, content, line) => {
    const error = await errorOf(withFile(file, content));
    expect([error.code, error.message]).toEqual([
      'theme-unescaped',
      expect.stringContaining(`in line ${line}`),
    ]);
  });

  it.each([
    ['email.mjml', 'html/list.hbs', '{{itemz}}'],
    ['email.mjml', 'html/heading.hbs', '{{> nothing}}'],
    ['email.mjml', 'html/rule.hbs', '{{shout kind}}'],
    ['text/email.hbs', 'text/email.hbs', '{{headlines}}'],
  ])('says so, on filling %s, where %s names what is not: %s', async (file, changed, content) => {
    const theme = await compileTheme(withFile(changed, content), noCache);
    const error: unknown = await renderEmail(typicalEdition(), { config: fullConfig, theme }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'theme-broken', message: expect.stringContaining(file) as unknown });
  });

  it('leaves plain text as it is: there nothing is escaped', async () => {
    const theme = await compileTheme(withFile('text/email.hbs', '{{headline}} & more'), noCache);
    const { files } = await renderEmail(typicalEdition(), { config: fullConfig, theme });
    expect(files[1]?.content).toBe('Harbour towns agree to share their ferries & more');
  });
});
