/** Real emails in a real browser: what the eye and a screen reader get of every article. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, withPage, type PageLook } from '../support/chromium.ts';
import { needs } from '../support/needs.ts';
import { renderSource, sources, type RenderedSource } from '../support/rendered-sources.ts';

const looks = [320, 600, 1200].flatMap((width): readonly PageLook[] => [
  { width, colorScheme: 'light' },
  { width, colorScheme: 'dark' },
]);

/** Landmarks belong to the web mail around a message. */
const notForEmail = { 'landmark-one-main': { enabled: false }, region: { enabled: false } };

async function violationsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (rules) => {
    const { axe: engine } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, notForEmail);
}

const widthOfContent = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

/** Links too small for a finger, those inside a sentence apart. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('a'))
      .filter((link) => link.parentElement?.textContent?.trim() === link.textContent?.trim())
      .filter((link) => {
        const { width, height } = link.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((link) => link.textContent ?? ''),
  );

needs('chromium').describe('the email of', () => {
  let browser: Browser;
  const editions = new Map<string, RenderedSource>();
  beforeAll(async () => {
    browser = await launchChromium();
    for (const source of sources) editions.set(source, await renderSource(source, ['--only', 'email']));
  });
  afterAll(() => browser.close());

  it.each(sources.map((source) => [basename(source), source]))(
    '%s has no violation, and fits every screen',
    async (_name, source) => {
      const html = editions.get(source)?.text('email.html') ?? '';
      const [first = { width: 320, colorScheme: 'light' }] = looks;
      const use = async (page: Page): Promise<void> => {
        await page.addScriptTag({ content: axe.source });
        for (const { width, colorScheme } of looks) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const where = `${width} px, ${colorScheme}`;
          expect(await violationsIn(page), where).toEqual([]);
          expect(await widthOfContent(page), where).toBeLessThanOrEqual(width);
          expect(await smallTargets(page), where).toEqual([]);
        }
      };
      await withPage(browser, html, { look: first, use });
    },
    180_000,
  );
});
