import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPage } from '../../src/adapters/theme-folder.ts';
import { textOf } from '../../src/article/text.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { formatInspectionPage } from '../../src/inspection/inspection-page.ts';
import { readAndUnderstand } from '../../src/render/read-and-understand.ts';
import { launchChromium, withPage, type PageLook } from '../support/chromium.ts';
import { needs } from '../support/needs.ts';

const markdown = `---
title: Harbour & ferry {{constructor}} <b>bold</b>
author: Ana Ruiz
lang: en-GB
---

*The ferry* is late, said nobody. “We will <script>alert(1)</script> buy a boat,” said Mayor Della Marsh. “Soon.”

## What comes next

> The pier is ${'unbreakable'.repeat(20)}.
>
> — Otto Brill

The council agreed to:

1. a second boat
   - with [a motor](https://example.org/?a="><script>alert(2)</script>)
2. a later last ferry

![A ferry](ferry.jpg "Late again")

| Day | ${'Ferries'.repeat(9)} |
| --- | ------- |
| Mon | 7       |

---

“It is late,” a spokeswoman said.
`;

const page = async (source = markdown) => {
  const bytes = new TextEncoder().encode(source);
  const request = { name: 'a"<b>.md', bytes, format: 'markdown', url: null };
  const reading = await readAndUnderstand(request, { publisher: null, language: null });
  const templates = await loadPage('inspection');
  return { reading, html: formatInspectionPage(reading, { name: request.name, templates }) };
};

describe('formatInspectionPage', () => {
  it('shows every quotation under its speaker’s number, with the reason and what corrects it', async () => {
    const { html, reading } = await page();
    expect(reading.article.speakers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Della Marsh', 'Otto Brill', 'spokeswoman']),
    );
    expect(html.match(/<li id="why-q\d+">/gu)).toHaveLength(4);
    for (const id of ['q1', 'q2', 'q3', 'q4']) {
      expect(html).toContain(` id="${id}"`);
      expect(html).toContain(`href="#why-${id}"`);
    }
    expect(html).toContain('speaker: &quot;Della Marsh&quot;');
    expect(html).toContain('3 agreements');
  });

  it('runs nothing and loads nothing, whatever the article says', async () => {
    const { html } = await page();
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/iu);
    expect(html).toContain('{{constructor}}');
    expect(html).toContain('a&quot;&lt;b&gt;.md');
  });

  it('says so where there is nothing to show', async () => {
    const { html } = await page('# Quiet day\n\nNothing was said.\n');
    expect(html).toContain('Nobody is quoted.');
  });
});

const looks: readonly PageLook[] = [320, 1200].flatMap((width) => [
  { width, colorScheme: 'light' as const },
  { width, colorScheme: 'dark' as const },
]);

needs('chromium').describe('the inspection page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(looks)('has no violation and fits at $width px, $colorScheme', async (look) => {
    const { html, reading } = await page();
    await withPage(browser, html, {
      look,
      use: async (shown) => {
        await shown.addScriptTag({ content: axe.source });
        const violations = await shown.evaluate(async () => {
          const engine = (globalThis as unknown as { axe: typeof axe }).axe;
          const found = await engine.run(document);
          return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html: at }) => `${id}: ${at}`));
        });
        expect(violations).toEqual([]);
        const overflow = await shown.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        const words = await shown.locator('#article').evaluate((article) => {
          for (const badge of article.querySelectorAll('.badge')) badge.remove();
          return (article.textContent ?? '').replaceAll(/\s+/gu, ' ');
        });
        let from = 0;
        for (const block of walkBlocks(reading.article.body)) {
          if (!('spans' in block)) continue;
          const at = words.indexOf(textOf(block.spans), from);
          expect(at, textOf(block.spans)).toBeGreaterThanOrEqual(from);
          from = at;
        }
      },
    });
  });
});
