import * as v from 'valibot';
import { schemaOf } from './schema-of.ts';
import type { Range } from './source.ts';
import type { QuoteSpan, Span, TextSpan } from './span.ts';
import type { Attribution, Speaker } from './speaker.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const rangeSchema = schemaOf<Range>()({ start: offset, end: offset });

/** BCP 47, as far as its shape goes. */
export const languageSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as "en" or "en-GB"'),
);

const speakerId = v.pipe(v.string(), v.regex(/^s[1-9]\d*$/, 'expected an id such as "s1"'));

/** Empty before quotations are numbered. */
export const quoteIdSchema = v.pipe(v.string(), v.regex(/^(?:q[1-9]\d*)?$/, 'expected an id such as "q1"'));

export const attributionSchema = schemaOf<Attribution>()({
  speaker: v.nullable(speakerId),
  verb: v.nullable(v.string()),
  phrase: v.nullable(v.string()),
  continues: v.boolean(),
  reason: v.string(),
});

export const speakerSchema = schemaOf<Speaker>()({
  id: speakerId,
  name: v.pipe(v.string(), v.nonEmpty('expected a name')),
  kind: v.picklist(['person', 'body', 'nameless']),
  aliases: v.array(v.string()),
  role: v.nullable(v.string()),
  gender: v.nullable(v.picklist(['feminine', 'masculine'])),
});

const textSpanSchema = schemaOf<TextSpan>()({
  kind: v.literal('text'),
  text: v.pipe(v.string(), v.nonEmpty('expected words')),
  place: rangeSchema,
  emphasis: v.picklist(['none', 'em', 'strong', 'both']),
  href: v.nullable(
    v.pipe(v.string(), v.regex(/^(?:https?:\/\/|mailto:)/, 'expected an http, https or mailto address')),
  ),
  language: v.nullable(languageSchema),
});

const quoteSpanSchema = schemaOf<QuoteSpan>()({
  kind: v.literal('quote'),
  id: quoteIdSchema,
  open: v.string(),
  close: v.string(),
  spans: v.array(textSpanSchema),
  place: rangeSchema,
  attribution: attributionSchema,
});

const spanSchemas = { text: textSpanSchema, quote: quoteSpanSchema } satisfies Record<Span['kind'], unknown>;

export const spansSchema = v.array(v.variant('kind', [spanSchemas.text, spanSchemas.quote]));
