/**
 * The cast file: which voice each speaker keeps from edition to edition, by engine. Lectern adds to it, and people edit
 * it; their comments and their order stay. YAML, and so JSON too.
 */
import { isMap } from 'yaml';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { readYamlDocument, type YamlDocument } from '../script/lexicon/yaml-document.ts';

/** Voices by speaker's name, as the configuration names voices: "slt", "slt@214". */
export type KeptVoices = Readonly<Record<string, string>>;

const speakers = v.record(
  v.string(),
  v.string('expected the name of a voice'),
  'expected speakers, each with a voice',
);
const schema = v.nullable(v.record(v.string(), v.nullable(speakers)));

const head = ` The voices that speakers keep from edition to edition, by speech engine. Lectern adds the speakers that it
 meets; change or remove what you like. "lectern voices" lists the voices, and "@" sets a pitch in hertz.`;

/**
 * What a cast file says of an engine's voices; nothing for an empty file, or for none.
 * @throws AppError `cast-file-invalid`
 */
export function readKeptVoices(text: string | null, { name, engine }: CastFilePlace): KeptVoices {
  const result = v.safeParse(schema, parse(text ?? '', name).content ?? null);
  if (result.success) return result.output?.[engine] ?? {};
  const [issue] = result.issues;
  throw AppError.of('cast-file-invalid', { name, problem: `${v.getDotPath(issue)}: ${issue.message}` });
}

export interface CastFilePlace {
  /** What messages call the file; one that ends in ".json" is written as JSON. */
  readonly name: string;
  readonly engine: string;
}

/** The text of a cast file with more voices in it; what it holds already stays as it is. Null where nothing is new. */
export function addKeptVoices(text: string | null, added: KeptVoices, place: CastFilePlace): string | null {
  const { name, engine } = place;
  const known = readKeptVoices(text, place);
  const names = Object.keys(added).filter((speaker) => !Object.hasOwn(known, speaker));
  if (names.length === 0) return null;
  const { document } = parse(text ?? '', name);
  if (document.contents === null) {
    document.commentBefore = head;
    document.contents = document.createNode({}) as unknown as typeof document.contents;
  }
  if (!isMap(document.get(engine))) document.set(engine, document.createNode({}));
  for (const speaker of names) document.setIn([engine, speaker], added[speaker]);
  return name.endsWith('.json')
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0 });
}

function parse(text: string, name: string): YamlDocument {
  const fail = (_line: number, problem: string): never => {
    throw AppError.of('cast-file-invalid', { name, problem });
  };
  const parsed = readYamlDocument(text, fail);
  const { contents } = parsed.document;
  if (contents !== null && !isMap(contents))
    return fail(1, 'expected speech engines, each with its speakers');
  return parsed;
}
