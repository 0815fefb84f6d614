/** chapters.json: JSON Chapters 1.2 of the Podcasting 2.0 namespace. */
import * as v from 'valibot';
import { parseJson } from '../damage.ts';
import { matchShape } from '../match-shape.ts';

const seconds = v.pipe(v.number(), v.minValue(0));

const schema = v.object({
  version: v.string(),
  chapters: v.pipe(
    v.array(v.object({ startTime: seconds, endTime: v.optional(seconds), title: v.string() })),
    v.minLength(1),
  ),
});

/** Times are in seconds. */
export type ChapterList = v.InferOutput<typeof schema>;

/** @throws DamagedFile */
export const openChapterList = (bytes: Uint8Array): ChapterList => matchShape(schema, parseJson(bytes));
