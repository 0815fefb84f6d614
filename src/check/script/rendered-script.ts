/** script.json as it was published. */
import { scriptSchema, type ScriptJson } from '../../script/schema.ts';
import { parseJson } from '../damage.ts';
import { matchShape } from '../match-shape.ts';

export type RenderedScript = ScriptJson;
export type RenderedSegment = RenderedScript['segments'][number];

/** @throws DamagedFile */
export const openScript = (bytes: Uint8Array): RenderedScript => matchShape(scriptSchema, parseJson(bytes));
