/** What a configuration file may say. It is checked once, here; inside Lectern the `Config` type is trusted. */
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { defaultConfig, type Config, type Mailbox } from './config.ts';
import { conventionEntries } from './conventions-schema.ts';
import { enginesSchema } from './engines-schema.ts';

export const configSchemaName = 'https://lectern.invalid/schemas/config-1.json';

const address =
  /^[^\s@<>"(),:;\\[\]\u0000-\u001F]+@[^\s@<>"(),:;\\[\]\u0000-\u001F]+\.[^\s@<>"(),:;\\[\]\u0000-\u001F]+$/u;
const oneLine = /^[^\r\n\u0000-\u001F\u007F-\u009F]+$/u;
const named = /^(?<name>[^<>]+?)\s*<(?<address>[^<>]+)>$/u;

const line = v.pipe(
  v.string(),
  v.trim(),
  v.regex(oneLine, 'expected one line of text without control characters'),
);
const mailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.regex(address, 'expected a mail address such as news@example.org'),
);
const webAddress = v.pipe(
  line,
  v.url('expected a web address'),
  v.regex(/^https?:\/\//iu, 'expected http:// or https://'),
);
const languageTag = v.pipe(
  line,
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'expected a language tag such as en or en-GB'),
);

const mailbox = v.union(
  [
    v.pipe(
      v.string(),
      v.trim(),
      v.regex(oneLine),
      v.transform((text): Mailbox => {
        const { name, address } = named.exec(text)?.groups ?? {};
        return name && address
          ? { name: name.trim().replace(/^"(.*)"$/u, '$1'), address }
          : { name: null, address: text };
      }),
      v.check(({ address: given }) => address.test(given)),
    ),
    v.strictObject({ name: v.optional(v.nullable(line), null), address: mailAddress }),
  ],
  'expected a mail address, "Name <address>", or { name, address }',
);

const narration = v.strictObject({
  engine: v.optional(line, defaultConfig.narration.engine),
  voice: v.optional(v.nullable(line), null),
  rate: v.optional(
    v.pipe(
      v.number(),
      v.minValue(80, 'expected 80 or more words a minute'),
      v.maxValue(300, 'expected 300 or fewer words a minute'),
    ),
    defaultConfig.narration.rate,
  ),
  cast: v.optional(v.record(v.string(), line), {}),
  engines: v.optional(enginesSchema, {}),
  ...conventionEntries,
});

const cache = v.strictObject({
  maxBytes: v.optional(
    v.pipe(
      v.number(),
      v.integer('expected a whole number of bytes'),
      v.minValue(1e6, 'expected 1000000 bytes or more'),
    ),
    defaultConfig.cache.maxBytes,
  ),
});

/** The schema of the file's content, before defaults. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  publisher: v.optional(v.nullable(line), null),
  sender: v.optional(v.nullable(mailbox), null),
  replyTo: v.optional(v.nullable(mailbox), null),
  baseUrl: v.optional(
    v.nullable(
      v.pipe(
        webAddress,
        v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
      ),
    ),
    null,
  ),
  listId: v.optional(
    v.nullable(
      v.pipe(
        line,
        v.regex(/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+$/u, 'expected a list id such as news.example.org'),
      ),
    ),
    null,
  ),
  postalAddress: v.optional(
    v.nullable(
      v.pipe(
        v.string(),
        v.trim(),
        v.regex(/^[^\u0000-\u0009\u000B-\u001F\u007F-\u009F]+$/u, 'expected text'),
      ),
    ),
    null,
  ),
  unsubscribeUrl: v.optional(
    v.nullable(v.pipe(webAddress, v.startsWith('https://', 'expected https://'))),
    null,
  ),
  unsubscribeMail: v.optional(v.nullable(mailAddress), null),
  theme: v.optional(line, defaultConfig.theme),
  language: v.optional(v.nullable(languageTag), null),
  narration: v.optional(narration, {}),
  cache: v.optional(cache, {}),
});

/** What a person may write as the default export of `lectern.config.ts`. */
export type ConfigInput = v.InferInput<typeof configSchema>;

/** @throws AppError `config-invalid`, naming the first wrong key as `narration.rate` */
export function parseConfig(input: unknown, path: string): Config {
  const result = v.safeParse(configSchema, Array.isArray(input) ? null : input, { abortEarly: true });
  if (result.success) {
    const { $schema: _, ...config } = result.output;
    return config;
  }
  const [issue] = result.issues;
  const key = v.getDotPath(issue) ?? 'its top level';
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  throw AppError.of('config-invalid', {
    path,
    key,
    problem: unknown ? 'there is no such setting' : issue.message,
  });
}
