/** What a configuration file may say under `narration.engines`. */
import * as v from 'valibot';

const line = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[^\r\n\u0000-\u001F\u007F-\u009F]+$/u, 'expected one line of text without control characters'),
);
const isLoopback = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?(?:\/|$)/iu;

const voice = v.pipe(
  v.strictObject({
    id: v.pipe(line, v.regex(/^[^\s-]\S*$/u, 'expected an id without blanks that does not begin with "-"')),
    name: v.optional(line),
    language: v.pipe(
      line,
      v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'expected a language tag such as en-GB'),
    ),
    gender: v.optional(
      v.picklist(['female', 'male', 'unknown'], 'expected female, male or unknown'),
      'unknown',
    ),
  }),
  v.transform((voice) => ({ ...voice, name: voice.name ?? voice.id })),
);
const voices = v.pipe(v.array(voice), v.minLength(1, 'expected at least one voice'));

const http = v.strictObject({
  url: v.pipe(
    line,
    v.url('expected a web address'),
    v.check(
      (url) => url.startsWith('https://') || isLoopback.test(url),
      'expected https://, or http:// to this computer alone',
    ),
    v.check((url) => !/^https?:\/\/[^/]*@/iu.test(url), 'expected no name and password in the address'),
  ),
  model: line,
  voices,
  keyVariable: v.optional(
    v.nullable(
      v.pipe(
        line,
        v.regex(
          /^[A-Za-z_][A-Za-z0-9_]*$/u,
          'expected the name of an environment variable, not the key itself',
        ),
      ),
    ),
    null,
  ),
  format: v.optional(v.picklist(['wav', 'pcm'], 'expected wav or pcm'), 'wav'),
  sampleRateHz: v.optional(v.pipe(v.number(), v.integer(), v.minValue(8000), v.maxValue(192_000)), 24_000),
});

const command = v.pipe(
  v.strictObject({
    command: v.pipe(v.array(line), v.minLength(1, 'expected a program')),
    voices,
    version: v.optional(line, '1'),
    deterministic: v.optional(v.boolean(), false),
    timeoutSeconds: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1, 'expected 1 second or more'),
        v.maxValue(3600, 'expected an hour or less'),
      ),
      120,
    ),
  }),
  v.check(
    ({ command, voices }) => voices.length === 1 || command.some((word) => word.includes('{voice}')),
    'expected "{voice}" in the command, for there are several voices',
  ),
);

export const enginesSchema = v.strictObject({
  http: v.optional(v.nullable(http), null),
  command: v.optional(v.nullable(command), null),
  voicesFolder: v.optional(v.nullable(line), null),
});
