import type { Article } from '../../article/article.ts';
import type { Span, TextSpan } from '../../article/span.ts';
import { walkBlocks } from '../../article/walk.ts';
import { lettersOf } from '../article/letters.ts';
import { ancestorsOf, attributeOf, textsIn, type Text } from '../page/elements.ts';
import type { Page } from '../page/page.ts';
import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';

const pageAndArticleRule = rulesAbout('email.html', ({ contents }) => {
  const [page, article] = [contents['email.html'], contents['article.json']];
  return page && article ? { page, article } : null;
});

const flat = (spans: readonly Span[]): readonly TextSpan[] =>
  spans.flatMap((span) => (span.kind === 'text' ? [span] : span.spans));

function foreignSpans({ body, headline, standfirst }: Article): readonly TextSpan[] {
  const inBody = Array.from(walkBlocks(body)).flatMap((block) => ('spans' in block ? flat(block.spans) : []));
  return [...flat(headline.spans), ...flat(standfirst?.spans ?? []), ...inBody].filter(
    ({ language, text }) => language !== null && lettersOf(text) !== '',
  );
}

function languageAt(node: Text): string | null {
  for (const ancestor of ancestorsOf(node)) {
    const tag = attributeOf(ancestor, 'lang');
    if (tag !== null) return tag.toLowerCase();
  }
  return null;
}

/** The letters that stand in the message under each language. */
function lettersByLanguage(page: Page): ReadonlyMap<string | null, string> {
  const letters = new Map<string | null, string>();
  for (const node of textsIn(page.view.document)) {
    const language = languageAt(node);
    letters.set(language, (letters.get(language) ?? '') + lettersOf(node.value));
  }
  return letters;
}

export const foreignPassages = pageAndArticleRule({
  id: 'email/foreign-passages',
  checks: 'A passage in another language than the article’s carries lang.',
  standard: wcag('language-of-parts'),
  severity: 'error',
  hint: 'Put the passage into <span lang="…">, so that it is read with the sounds of its own language.',
  *check({ page, article }) {
    const letters = lettersByLanguage(page);
    for (const { text, language } of foreignSpans(article)) {
      if (letters.get(language?.toLowerCase() ?? null)?.includes(lettersOf(text))) continue;
      yield { text: `"${text}" is not marked as ${language}; expected lang="${language}".`, place: null };
    }
  },
});
