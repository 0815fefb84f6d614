/** An article as schema.org's NewsArticle in JSON-LD, for the page that it stands on: https://schema.org/NewsArticle */
import type { Article } from '../article/article.ts';
import type { Figure } from '../article/block.ts';
import { quotationsOf } from '../article/quotation.ts';
import type { Speaker } from '../article/speaker.ts';
import { textOf } from '../article/text.ts';
import { walkBlocks } from '../article/walk.ts';
import { countWords, formatPlainText } from './article-text.ts';

type JsonValue = Readonly<Record<string, unknown>>;

/** The article with its authors, pictures, and every quotation with whoever said it. */
export function newsArticleOf(article: Article): JsonValue {
  const text = formatPlainText(article.body);
  return present({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: textOf(article.headline.spans),
    description: article.standfirst === null ? null : textOf(article.standfirst.spans),
    url: article.url,
    mainEntityOfPage: article.url,
    datePublished: article.published,
    author: article.byline.length === 0 ? null : article.byline.map(authorOf),
    publisher:
      article.publisher === null ? null : { '@type': 'NewsMediaOrganization', name: article.publisher },
    dateline: article.dateline,
    inLanguage: article.language,
    image: listOf(picturesOf(article)),
    articleBody: text === '' ? null : text,
    wordCount: text === '' ? null : countWords(text),
    hasPart: listOf(quotesOf(article)),
  });
}

const present = (value: JsonValue): JsonValue =>
  Object.fromEntries(Object.entries(value).filter(([, inside]) => inside !== null));

const listOf = (values: readonly JsonValue[]): readonly JsonValue[] | null =>
  values.length === 0 ? null : values;

const body =
  /\b(?:board|bureau|desk|staff|team|agency|newsroom|redaktion|rédaction|redacción|redazione|redactie|press)\b/iu;

const authorOf = (name: string): JsonValue => ({
  '@type': body.test(name) ? 'Organization' : 'Person',
  name,
});

const picturesOf = ({ body }: Article): readonly JsonValue[] =>
  [...walkBlocks(body)]
    .filter((block): block is Figure => block.kind === 'figure')
    .flatMap(({ src, alt, caption, credit }) =>
      src === null || !/^https?:/.test(src)
        ? []
        : [
            present({
              '@type': 'ImageObject',
              url: src,
              description: alt === '' ? null : alt,
              caption: textOf(caption) || null,
              creditText: credit,
            }),
          ],
    );

/** Every quotation in order; one that goes on behind its attribution is a part of its own. */
const quotesOf = (article: Article): readonly JsonValue[] =>
  [...quotationsOf(article)].flatMap((quotation) => {
    const text = quotation.kind === 'quote' ? textOf(quotation.spans) : formatPlainText(quotation.body);
    const speaker = article.speakers.find(({ id }) => id === quotation.attribution.speaker);
    const spoken = speaker === undefined ? {} : { creator: speakerOf(speaker) };
    return text === '' ? [] : [{ '@type': 'Quotation', text, ...spoken }];
  });

const speakerOf = ({ name, kind, role }: Speaker): JsonValue =>
  present({
    '@type': kind === 'body' ? 'Organization' : 'Person',
    name,
    ...(kind === 'person' ? { jobTitle: role } : {}),
  });
