import type { Article } from '../../article/article.ts';
import type { Element } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { rulesAbout, type Flaw } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { flawAt } from './email-rule.ts';

const pageRule = rulesAbout('email.html', ({ contents }) => {
  const page = contents['email.html'];
  return page === undefined ? null : { page, article: contents['article.json'] ?? null };
});

/** Tags of Handlebars and of mailing services. */
const templateTag = /\{\{[^{}]*(?:\}\})?|%%[^%\s]*(?:%%)?/gu;
/** An address that runs something, or holds something. */
const liveAddress = /^\s*(?:javascript|vbscript|data):|url\(\s*["']?(?:javascript|vbscript|data):/iu;

const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x3D;': '=',
  '&#x27;': "'",
  '&#39;': "'",
};

const decode = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#x3D|#x27|#39);/gu, (name) => references[name] ?? name);

/** The article's own words may well speak of {{ }}. */
const isIn = (article: Article | null, tag: string): boolean =>
  JSON.stringify(article).includes(JSON.stringify(decode(tag).trim()).slice(1, -1));

function* templateTags(page: Page, article: Article | null): Generator<Flaw> {
  for (const { 0: tag, index } of page.source.text.matchAll(templateTag)) {
    if (!isIn(article, tag)) yield { text: `"${tag}" is left over.`, place: page.placeAt(index) };
  }
}

function* liveAddresses(page: Page, element: Element): Generator<Flaw> {
  for (const { name, value } of element.attrs) {
    const found = liveAddress.exec(value)?.[0].trim();
    const isAddress = found?.startsWith('url(') || ['href', 'src', 'background', 'action'].includes(name);
    if (found !== undefined && isAddress) yield flawAt(page, `The ${name} has "${found}".`, [element, name]);
  }
}

export const leftovers = pageRule({
  id: 'email/leftovers',
  checks: 'Nothing of a template is left over, and no address runs a script or holds data.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'A tag was not filled in: look for its name in the template.',
  *check({ page, article }) {
    yield* templateTags(page, article);
    for (const element of page.outlook.elements) yield* liveAddresses(page, element);
  },
});
