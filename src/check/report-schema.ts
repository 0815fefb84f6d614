/** The schema of report.json, from which schemas/report.schema.json is made. */
import * as v from 'valibot';

export const reportSchemaName = 'https://lectern.invalid/schemas/report-1.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const severity = v.picklist(['error', 'warning', 'info']);

export const reportSchema = v.object({
  $schema: v.literal(reportSchemaName),
  passed: v.pipe(v.boolean(), v.description('Whether no rule found an error.')),
  counts: v.object({ error: count, warning: count, info: count }),
  rules: v.array(
    v.object({
      id: v.pipe(v.string(), v.description('The permanent name of the rule: email/one-h1.')),
      outcome: v.picklist(['passed', 'failed', 'not applicable']),
    }),
  ),
  findings: v.array(
    v.object({
      rule: v.string(),
      severity,
      text: v.pipe(v.string(), v.description('What stands there, and what should.')),
      hint: v.pipe(v.string(), v.description('What to do about it.')),
      file: v.pipe(v.string(), v.description('The name of the file in the edition’s folder.')),
      place: v.nullable(
        v.object({
          line: v.pipe(v.number(), v.description('From 1.')),
          column: v.pipe(v.number(), v.description('From 1, in UTF-16 units.')),
          offset: v.pipe(v.number(), v.description('From 0, in UTF-16 units of the decoded file.')),
        }),
      ),
    }),
  ),
});
