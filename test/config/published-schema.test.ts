import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configSchema, configSchemaName } from '../../src/config/schema.ts';

const published = JSON.stringify(
  {
    ...toJsonSchema(configSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
    $id: configSchemaName,
    title: 'The configuration of Lectern',
  },
  null,
  2,
);

describe('schemas/config.schema.json', () => {
  it('is the schema that Lectern checks with', async () => {
    await expect(`${published}\n`).toMatchFileSnapshot('../../schemas/config.schema.json');
  });

  it('tells a right configuration from a wrong one', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(published) as object,
    );
    expect(validate({ publisher: 'Harbour News', narration: { rate: 180 } })).toBe(true);
    expect(validate({ sendr: 'a@example.org' })).toBe(false);
    expect(validate({ narration: { rate: 1000 } })).toBe(false);
  });
});
