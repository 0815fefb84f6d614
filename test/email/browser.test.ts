/** What only real layout can tell: axe-core, sizes, scrolling and zoom in Chromium, in light and dark. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { launchChromium, withPage, type PageLook } from '../support/chromium.ts';
import { needs } from '../support/needs.ts';
import {
  article,
  edition,
  list,
  item,
  narration,
  node,
  paragraph,
  quoted,
  attributed,
  render,
  speaker,
  typicalEdition,
  words,
} from './support.ts';

const light = [320, 600, 1200].map((width): PageLook => ({ width, colorScheme: 'light' }));
const dark = light.map(({ width }): PageLook => ({ width, colorScheme: 'dark' }));

/** Their landmarks belong to the web mail around the message: a message has none. */
const notForEmail = ['landmark-one-main', 'region'];

interface Text {
  readonly words: string;
  readonly sizePx: number;
  readonly lines: number;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  const found = await page.evaluate(async (off) => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
    const { violations, incomplete } = await engine.run(document, { rules });
    const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
    return [...violations, ...unsure].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, notForEmail);
  return found;
}

/** Every text that is seen, with the computed size of its letters and the height of its lines in letters. */
const textsIn = (page: Page): Promise<readonly Text[]> =>
  page.evaluate(() => {
    const texts: { words: string; sizePx: number; lines: number }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { textContent, parentElement } = walker.currentNode;
      const shown = textContent?.trim() ?? '';
      if (shown === '' || parentElement === null || parentElement.getClientRects().length === 0) continue;
      const { fontSize, lineHeight } = getComputedStyle(parentElement);
      texts.push({
        words: shown,
        sizePx: Number.parseFloat(fontSize),
        lines: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
      });
    }
    return texts;
  });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein'.repeat(3);

/** Everything that is hard to fit on a phone. */
const wideEdition = (): Edition =>
  edition(
    article(
      [
        paragraph(words(longWord, { href: `https://quay.example/${longWord}` }), ' and more.'),
        paragraph(
          quoted(`${longWord} It is long.`, attributed('s1', { phrase: 'Ms Ellison' })),
          ' said Ms Ellison.',
        ),
        list([item(longWord, [list([item(longWord, [list([item(longWord)])])])])], { holds: 'agreements' }),
        {
          ...node(),
          kind: 'table',
          caption: [words(longWord)],
          rows: [true, false].map((header) =>
            Array.from({ length: 9 }, (_, column) => ({ spans: [words(`Anchorages ${column}`)], header })),
          ),
        },
        {
          ...node(),
          kind: 'figure',
          src: 'https://quay.example/a.jpg',
          alt: longWord,
          caption: [words(longWord)],
          credit: longWord,
        },
      ],
      {
        headline: { spans: [words(longWord)], place: node().place },
        publisher: longWord,
        byline: [longWord],
        speakers: [speaker('s1', longWord, longWord)],
      },
    ),
    { narration: narration(151_000) },
  );

const hebrewEdition = (): Edition =>
  edition(
    article(
      [
        paragraph('הנמל היה שקט ביום שלישי, כמו תמיד במרץ, ואיש לא ידע מדוע.'),
        list([item('מעבורת'), item('מזח')], { holds: 'agreements' }),
      ],
      {
        language: 'he',
        headline: { spans: [words('שתי עיירות נמל')], place: node().place },
        byline: ['דנה לוי'],
      },
    ),
    { narration: narration(151_000) },
  );

const cases = [
  ...[...light, ...dark].map((look) => ({ name: 'a typical article', make: typicalEdition, look })),
  ...light.map((look) => ({ name: 'an article of long words', make: wideEdition, look })),
  ...light.map((look) => ({ name: 'an article from right to left', make: hebrewEdition, look })),
];

needs('chromium').describe('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  for (const { name, make, look } of cases) {
    const title = `${name} at ${look.width} px, ${look.colorScheme}`;
    needs('chromium').it(`${title}: has no violation, fits, and is large enough`, async () => {
      const { html } = await render(make(), { publisher: null });
      await withPage(browser, html, {
        look,
        use: async (page) => {
          expect(await violations(page)).toEqual([]);
          expect(await overflow(page)).toBe(0);
          const texts = await textsIn(page);
          expect(texts.length).toBeGreaterThan(5);
          expect(texts.filter(({ sizePx }) => sizePx < 14)).toEqual([]);
          expect(texts.filter(({ sizePx, words: shown }) => sizePx < 16 && shown.length >= 80)).toEqual([]);
          expect(texts.filter(({ lines }) => lines < 1.495)).toEqual([]);
        },
      });
    });
  }

  needs('chromium').it('reads well with every style sheet removed, and without pictures', async () => {
    const html = (await render(typicalEdition())).html.replace(/<style[\s\S]*?<\/style>/gu, '');
    await withPage(browser, html, {
      look: { width: 320, colorScheme: 'light' },
      use: async (page) => {
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        const texts = await textsIn(page);
        expect(texts.filter(({ sizePx, lines }) => sizePx < 14 || lines < 1.495)).toEqual([]);
      },
    });
  });

  needs('chromium').it('does not scroll sideways at 200 % zoom', async () => {
    for (const make of [typicalEdition, wideEdition]) {
      await withPage(browser, (await render(make())).html, {
        look: { width: 640, colorScheme: 'light', zoom: 2 },
        use: async (page) => expect(await overflow(page)).toBe(0),
      });
    }
  });

  needs('chromium').it('has targets of at least 24 px', async () => {
    await withPage(browser, (await render(typicalEdition())).html, {
      look: { width: 320, colorScheme: 'light' },
      use: async (page) => {
        const sizes = await page.evaluate(() =>
          [...document.querySelectorAll('a')].flatMap((link) =>
            [...link.getClientRects()].map(({ width, height }) => ({
              words: link.textContent,
              width,
              height,
            })),
          ),
        );
        expect(sizes.length).toBeGreaterThan(4);
        expect(sizes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
      },
    });
  });

  needs('chromium').it('sets lines of Hebrew from the right', async () => {
    await withPage(browser, (await render(hebrewEdition())).html, {
      look: { width: 600, colorScheme: 'light' },
      use: async (page) => {
        const aligned = await page.evaluate(() =>
          [...document.querySelectorAll('h1, p, li')].map((block) => getComputedStyle(block).textAlign),
        );
        expect(new Set(aligned)).toEqual(new Set(['right']));
        const button = await page.locator('a', { hasText: 'Listen' }).boundingBox();
        expect((button?.x ?? 0) + (button?.width ?? 0)).toBeGreaterThan(500);
      },
    });
  });
});
