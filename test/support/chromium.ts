/** Debian's Chromium, or whichever is installed, for tests that need real layout. Nothing but this machine is reached. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { needTool } from './tools.ts';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a browser of its own profile; whoever starts it closes it. @throws Error where no Chromium is installed */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: needTool('chromium'), args: flags, chromiumSandbox: false });
}

export interface PageLook {
  /** CSS pixels. */
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** As a person zooms: the window has fewer CSS pixels, and each is larger. 1 by default. */
  readonly zoom?: number;
}

const isLocal = (url: string): boolean =>
  /^(?:data:|blob:|about:|file:)/u.test(url) || new URL(url).hostname === '127.0.0.1';

async function stayLocal(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => (isLocal(route.request().url()) ? route.continue() : route.abort()));
}

/** Shows an HTML document in a fresh page, hands the page over, and closes it. */
export async function withPage<Result>(
  browser: Browser,
  html: string,
  { look, use }: { readonly look: PageLook; readonly use: (page: Page) => Promise<Result> },
): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: look.width / (look.zoom ?? 1), height: 900 },
    deviceScaleFactor: look.zoom ?? 1,
    colorScheme: look.colorScheme,
  });
  try {
    await stayLocal(context);
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    return await use(page);
  } finally {
    await context.close();
  }
}
