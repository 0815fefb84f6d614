import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../src/check/check-edition.ts';
import { formatReport } from '../../src/check/report.ts';
import { reportSchema, reportSchemaName } from '../../src/check/report-schema.ts';
import { inParts } from '../support/in-parts.ts';

const published = JSON.stringify(
  {
    ...toJsonSchema(reportSchema, { errorMode: 'ignore', target: 'draft-2020-12' }),
    $id: reportSchemaName,
    title: 'What the checks of Lectern found',
  },
  null,
  2,
);

describe('schemas/report.schema.json', () => {
  it('is the schema that report.json names', async () => {
    await expect(`${published}\n`).toMatchFileSnapshot('../../schemas/report.schema.json');
  });

  it('holds for a report with findings, and for no other shape', async () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);
    const read = (): Promise<Uint8Array> => Promise.resolve(Buffer.from('<p>no email</p>'));
    const report = await checkEdition({ names: ['email.html'], read, chunks: inParts(read) });
    expect(report.findings.length).toBeGreaterThan(5);
    expect(validate(JSON.parse(formatReport(report)))).toBe(true);
    expect(validate({ ...report, counts: { error: -1, warning: 0, info: 0 } })).toBe(false);
    expect(validate({ ...report, passed: 'yes' })).toBe(false);
  });
});
