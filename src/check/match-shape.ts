import * as v from 'valibot';
import { DamagedFile } from './damage.ts';

/** A value that is as the schema says. @throws DamagedFile with the path of the first thing that is not */
export function matchShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new DamagedFile(`${path === null ? '' : `${path}: `}${issue.message}.`);
}
