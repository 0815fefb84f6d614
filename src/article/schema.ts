/** The article as a file, article.json: written here, and checked here when it comes back from outside. */
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import type { Article, Line } from './article.ts';
import { blockSchema } from './block-schema.ts';
import { frontQuotationsOf, quotationsOf } from './quotation.ts';
import { schemaOf } from './schema-of.ts';
import { languageSchema, rangeSchema, spansSchema, speakerSchema } from './span-schema.ts';
import { walkBlocks } from './walk.ts';

/** The name and version of the form of article.json. */
export const articleSchemaName = 'https://lectern.invalid/schemas/article-1.json';

type ArticleFile = Article & { readonly $schema: typeof articleSchemaName };

const lineSchema = schemaOf<Line>()({
  spans: v.pipe(spansSchema, v.minLength(1, 'expected words')),
  place: rangeSchema,
});

const name = v.pipe(v.string(), v.nonEmpty('expected a name'));
const date = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** The content of article.json. */
export const articleSchema = schemaOf<ArticleFile>()({
  $schema: v.literal(articleSchemaName),
  language: v.nullable(languageSchema),
  headline: lineSchema,
  standfirst: v.nullable(lineSchema),
  publisher: v.nullable(name),
  byline: v.array(name),
  dateline: v.nullable(name),
  published: v.nullable(v.pipe(v.string(), v.regex(date, 'expected YYYY-MM-DD or an ISO 8601 time'))),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//, 'expected an http or https address'))),
  body: v.array(blockSchema),
  speakers: v.array(speakerSchema),
});

/** article.json of an article. */
export const formatArticleJson = (article: Article): string =>
  `${JSON.stringify({ $schema: articleSchemaName, ...article } satisfies ArticleFile, null, 2)}\n`;

/**
 * The article in article.json.
 * @throws AppError `article-invalid`, which names the first wrong value by its path: `body[3].items[0].spans`
 */
export function parseArticleJson(json: string): Article {
  const result = v.safeParse(articleSchema, parseJson(json), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    return failAt(pathOf(issue), issue.message);
  }
  const { $schema: _, ...article } = result.output;
  checkReferences(article);
  return article;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw AppError.of('article-invalid', { path: 'the file', problem: 'it is no JSON' }, { cause });
  }
}

/** A path such as `body[3].items[0]`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path === '' ? 'the file' : path.replace(/^\./, '');
}

/** Ids must be told apart, and what is referred to must be there: no schema of shapes can see that. */
function checkReferences(article: Article): void {
  const speakers = new Set(article.speakers.map(({ id }) => id));
  const blocks = new Set<string>();
  for (const block of walkBlocks(article.body)) {
    if (blocks.has(block.id)) failAt(block.id, 'expected an id that no other block has');
    blocks.add(block.id);
    const before = block.kind === 'list' ? (block.leadIn?.block ?? null) : null;
    if (before !== null && !blocks.has(before)) failAt(block.id, `expected a block "${before}" before it`);
  }
  for (const { attribution, ...quotation } of [...frontQuotationsOf(article), ...quotationsOf(article)]) {
    const { speaker } = attribution;
    const id = quotation.kind === 'quote' ? quotation.id : quotation.quote;
    if (speaker !== null && !speakers.has(speaker)) failAt(id, `expected a speaker "${speaker}"`);
  }
}

function failAt(path: string, problem: string): never {
  throw AppError.of('article-invalid', { path, problem });
}
