/**
 * Makes the README's pictures: renders the sample article with the README's own configuration, and takes the email as
 * a phone and as a desktop shows it. Run it with `npm run pictures`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { needTool } from '../support/tools.ts';
import { fencedBlocks, readDocument, root } from './documents.ts';

interface Picture {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly scale: number;
  readonly colorScheme: 'light' | 'dark';
  /** What stands at the top of the picture, as a CSS selector. */
  readonly from: string;
}

const pictures: readonly Picture[] = [
  { name: 'email-phone.png', width: 375, height: 1000, scale: 2, colorScheme: 'light', from: 'body' },
  {
    name: 'email-desktop.png',
    width: 720,
    height: 1180,
    scale: 1.25,
    colorScheme: 'dark',
    from: 'h2 >> nth=1',
  },
];

const path = (relative: string): string => fileURLToPath(new URL(relative, root));

function renderSample(folder: string): string {
  const [config] = fencedBlocks(readDocument('README.md'), 'json');
  const configFile = join(folder, 'lectern.config.json');
  writeFileSync(configFile, config ?? '{}');
  const source = path('content/seoul-summit.txt');
  const options = ['--config', configFile, '--out', folder, '--quiet'];
  execFileSync(process.execPath, [path('dist/cli/bin.js'), 'render', source, ...options], {
    stdio: 'inherit',
  });
  return join(folder, 'seoul-summit', 'email.html');
}

async function takePicture(browser: Browser, email: string, picture: Picture): Promise<void> {
  const { name, width, height, scale, colorScheme, from } = picture;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme });
  await page.goto(pathToFileURL(email).href);
  await page
    .locator(from)
    .first()
    .evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: path(`docs/images/${name}`) });
  await page.close();
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-pictures-'));
const browser = await chromium.launch({ executablePath: needTool('chromium'), args: ['--no-sandbox'] });
try {
  const email = renderSample(folder);
  for (const picture of pictures) await takePicture(browser, email, picture);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
