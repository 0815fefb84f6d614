import type { Article } from '../../article/article.ts';
import { rulesAbout } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';

const pageRule = rulesAbout('email.html', ({ contents }) => {
  const page = contents['email.html'];
  return page === undefined ? null : { page, article: contents['article.json'] ?? null };
});

/** Tags of Handlebars and of mailing services, and addresses that run or hold something. */
const leftover = /\{\{[^{}]*(?:\}\})?|%%[^%\s]*(?:%%)?|(?<==\s*["']?\s*)(?:javascript|vbscript|data):/giu;

const decode = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x3D;', '=')
    .replaceAll('&#x27;', "'");

/** Every string of the article: its own words may well speak of {{ }}. */
const wordsOf = (article: Article | null): string => (article === null ? '' : JSON.stringify(article));

const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

export const leftovers = pageRule({
  id: 'email/leftovers',
  checks: 'Nothing of a template is left over, and no address runs a script or holds data.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'A tag was not filled in: look for its name in the template.',
  *check({ page, article }) {
    const words = wordsOf(article);
    for (const { 0: found, index } of page.source.text.matchAll(leftover)) {
      const isArticles = /^(?:\{\{|%%)/u.test(found) && words.includes(quoted(decode(found).trim()));
      if (!isArticles) yield { text: `"${found}" is left over.`, place: page.placeAt(index) };
    }
  },
});
