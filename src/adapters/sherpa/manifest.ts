/** What Lectern notes of a neural voice when it is added, in a file of its own that a person may edit. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { modelKinds } from './model-files.ts';

const manifestName = 'lectern-voice.json';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));

const manifestSchema = v.object({
  /** What the model is, where its folder's name told it; absent where its files tell. */
  kind: v.optional(v.picklist(modelKinds)),
  sampleRateHz: v.pipe(v.number(), v.integer(), v.minValue(4000), v.maxValue(192_000)),
  speakers: v.pipe(
    v.array(
      v.object({
        /** Part of the voice's id, where there are several. */
        id: v.pipe(text, v.regex(/^[^\s/]+$/u)),
        name: text,
        language: v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)),
        gender: v.picklist(['female', 'male', 'unknown']),
        /** What sherpa-onnx calls the speaker by. */
        number: v.pipe(v.number(), v.integer(), v.minValue(0)),
        /** The name of a recording whose voice is taken, where the model speaks in any voice. */
        recording: v.optional(text),
      }),
    ),
    v.minLength(1),
  ),
  /** The file in the folder that tells what the voice may be used for, and its first words; null where there is none. */
  licence: v.optional(v.nullable(v.object({ file: text, title: text }))),
  /** Where the voice came from, and the checksum of what came. */
  source: v.string(),
  sha256: v.string(),
});

export type VoiceManifest = v.InferOutput<typeof manifestSchema>;
export type NeuralSpeaker = VoiceManifest['speakers'][number];

/** The manifest of a voice's folder; null where it has none that can be read. */
export async function readManifest(folder: string): Promise<VoiceManifest | null> {
  try {
    const parsed = v.safeParse(
      manifestSchema,
      JSON.parse(await readFile(join(folder, manifestName), 'utf8')),
    );
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

export const writeManifest = (folder: string, manifest: VoiceManifest): Promise<void> =>
  writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
