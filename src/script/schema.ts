/** The published form of script.json, `$schema` name and version included. */
import * as v from 'valibot';

export const scriptSchemaName = 'https://lectern.invalid/schemas/script-1.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.strictTuple([count, count]);
const words = v.pipe(v.string(), v.minLength(1));

const voice = v.strictObject({
  engine: words,
  id: words,
  params: v.strictObject({
    pitchHz: v.exactOptional(v.pipe(v.number(), v.minValue(60), v.maxValue(400))),
    rate: v.exactOptional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(2))),
  }),
});

const segment = v.strictObject({
  id: words,
  kind: v.picklist([
    'headline',
    'byline',
    'heading',
    'narration',
    'quote',
    'leadIn',
    'announcement',
    'item',
    'signOff',
  ]),
  block: v.nullable(words),
  speaker: v.nullable(v.strictObject({ id: words, name: words })),
  voice: v.exactOptional(voice),
  language: words,
  text: words,
  spoken: words,
  map: v.array(v.strictObject({ spoken: range, text: range })),
  pronunciations: v.exactOptional(v.array(v.strictObject({ range, ipa: words }))),
  added: v.boolean(),
  pauseAfterMs: count,
  edited: v.exactOptional(
    v.strictObject({
      spoken: v.exactOptional(words),
      voice: v.exactOptional(voice),
      pauseAfterMs: v.exactOptional(count),
    }),
  ),
  startMs: v.exactOptional(count),
  endMs: v.exactOptional(count),
  timing: v.exactOptional(v.picklist(['engine', 'estimated'])),
  words: v.exactOptional(v.array(v.strictObject({ spoken: range, startMs: count, endMs: count }))),
});

export const scriptSchema = v.strictObject({
  $schema: v.literal(scriptSchemaName),
  language: words,
  conventions: v.exactOptional(
    v.strictObject({
      quotes: v.picklist(['voices', 'spoken', 'both', 'plain']),
      attributionFirst: v.boolean(),
      announceLists: v.boolean(),
    }),
  ),
  durationMs: v.nullable(count),
  segments: v.pipe(v.array(segment), v.minLength(1)),
});

export type ScriptJson = v.InferOutput<typeof scriptSchema>;

/** A published script.json; null where it is none that can be read. */
export function readScriptJson(json: string): ScriptJson | null {
  try {
    const result = v.safeParse(scriptSchema, JSON.parse(json));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
