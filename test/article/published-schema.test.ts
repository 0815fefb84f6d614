import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../src/article/block.ts';
import { blockSchema } from '../../src/article/block-schema.ts';
import { articleSchema, articleSchemaName, formatArticleJson } from '../../src/article/schema.ts';
import { schemaOf } from '../../src/article/schema-of.ts';
import { rangeSchema, spansSchema } from '../../src/article/span-schema.ts';
import { articles } from '../support/articles.ts';
import * as v from 'valibot';

const published = `${JSON.stringify(
  {
    ...toJsonSchema(articleSchema, {
      definitions: { block: blockSchema },
      typeMode: 'input',
      errorMode: 'ignore',
      target: 'draft-2020-12',
    }),
    $id: articleSchemaName,
    title: 'An article as Lectern understood it',
  },
  null,
  2,
)}\n`;

describe('schemas/article.schema.json', () => {
  it('is the schema that Lectern checks with', async () => {
    await expect(published).toMatchFileSnapshot('../../schemas/article.schema.json');
  });

  it('holds for every article, and for nothing else in its place', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);
    fc.assert(
      fc.property(articles, ({ article }) => {
        const value = JSON.parse(formatArticleJson(article)) as object;
        expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
        expect(validate({ ...value, unknown: 1 })).toBe(false);
        expect(validate({ ...value, body: [{ kind: 'video' }] })).toBe(false);
      }),
      { numRuns: 30 },
    );
  });
});

describe('schemaOf', () => {
  const node = { id: v.string(), place: rangeSchema, kind: v.literal('paragraph') };

  it('compiles only in step with its type', () => {
    expect(schemaOf<Paragraph>()({ ...node, spans: spansSchema }).type).toBe('strict_object');
    // @ts-expect-error a property is missing
    schemaOf<Paragraph>()(node);
    // @ts-expect-error a property is wider than its type
    schemaOf<Paragraph>()({ ...node, spans: v.array(v.unknown()) });
    // @ts-expect-error a property is narrower than its type
    schemaOf<Paragraph>()({ ...node, id: v.literal('b1'), spans: spansSchema });
  });
});
