import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildScript } from '../../src/script/build-script.ts';
import { formatScriptJson } from '../../src/script/format/json.ts';
import { scriptSchema, scriptSchemaName } from '../../src/script/schema.ts';
import { articles } from '../support/articles.ts';
import { timeScript } from '../support/timed-script.ts';

const published = `${JSON.stringify(
  {
    ...toJsonSchema(scriptSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
    $id: scriptSchemaName,
    title: 'The script of a narration by Lectern',
  },
  null,
  2,
)}\n`;

describe('schemas/script.schema.json', () => {
  it('is the schema that Lectern publishes', async () => {
    await expect(published).toMatchFileSnapshot('../../schemas/script.schema.json');
  });

  it('holds for every script, cast and timed or not, and for nothing else in its place', () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);
    fc.assert(
      fc.property(articles, ({ article, source }) => {
        const { script } = buildScript(article, { source });
        const timed = timeScript(script);
        for (const json of [formatScriptJson(script), formatScriptJson(timed.script, timed.durationMs)]) {
          const value = JSON.parse(json) as object;
          expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
          expect(validate({ ...value, $schema: 'https://example.org/other.json' })).toBe(false);
          expect(validate({ ...value, unknown: 1 })).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});
