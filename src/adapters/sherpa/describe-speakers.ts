/** Who speaks in a model, as far as its files and names tell. A person may say better, in the manifest. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kokoroNames } from './kokoro-names.ts';
import type { NeuralSpeaker } from './manifest.ts';
import type { ModelKind, Shelf } from './model-files.ts';

export interface ModelFacts {
  readonly kind: ModelKind;
  /** The name that the voice is given. */
  readonly name: string;
  /** How many speakers the model says that it has. */
  readonly speakers: number;
  /** BCP 47, where a person has told it. */
  readonly language: string | null;
}

/** Of a model with hundreds of speakers, as many as anybody chooses from. */
const mostSpeakers = 24;

/** Null where no language can be told. */
export async function describeSpeakers(
  shelf: Shelf,
  facts: ModelFacts,
): Promise<readonly NeuralSpeaker[] | null> {
  const told = await readPiperFacts(shelf);
  const language =
    facts.language ?? told.language ?? languageIn([facts.name, ...shelf.names]) ?? usual(facts.kind);
  if (facts.kind === 'pocket') return language === null ? null : recordingsOf(shelf, language);
  const count = Math.min(facts.speakers, mostSpeakers);
  if (facts.kind === 'kokoro') {
    const known = kokoroNames(facts.speakers);
    if (known !== null) return known.map((name, number) => kokoroSpeaker(name, number));
  }
  if (language === null) return null;
  const isKitten = facts.kind === 'kitten';
  return Array.from({ length: count }, (_, number) => {
    const label = told.names[number] ?? `${number}`;
    const name = count === 1 ? facts.name : `${facts.name}, speaker ${label}`;
    // The speakers of kitten are a man and a woman by turns.
    const gender = isKitten ? (number % 2 === 0 ? 'male' : 'female') : 'unknown';
    return { id: label, name, language, gender, number };
  });
}

/** kokoro and kitten speak English where nothing else is said. */
const usual = (kind: ModelKind): string | null =>
  ['kitten', 'kokoro', 'pocket', 'supertonic'].includes(kind) ? 'en' : null;

interface PiperFacts {
  readonly language: string | null;
  /** Names by the speaker's number. */
  readonly names: readonly (string | undefined)[];
}

/** What piper writes beside its models, as `<model>.onnx.json`. */
async function readPiperFacts({ folder, names }: Shelf): Promise<PiperFacts> {
  const file = names.find((name) => name.endsWith('.onnx.json'));
  if (file === undefined) return { language: null, names: [] };
  try {
    const facts = JSON.parse(await readFile(join(folder, file), 'utf8')) as {
      readonly language?: { readonly code?: unknown };
      readonly speaker_id_map?: Readonly<Record<string, unknown>>;
    };
    const code = facts.language?.code;
    const speakers: (string | undefined)[] = [];
    for (const [name, number] of Object.entries(facts.speaker_id_map ?? {})) {
      if (typeof number === 'number' && number < mostSpeakers && /^[^\s/]+$/u.test(name))
        speakers[number] = name;
    }
    return { language: typeof code === 'string' ? tagOf(code) : null, names: speakers };
  } catch {
    return { language: null, names: [] };
  }
}

/** A language in a name such as "vits-piper-en_GB-alba-medium" or "matcha-icefall-zh-baker". */
function languageIn(names: readonly string[]): string | null {
  for (const name of names) {
    const [, code] = /(?:^|[-_.])([a-z]{2}[_-][A-Z]{2})(?=$|[-_.])/u.exec(name) ?? [];
    const [, short] = /(?:^|[-_])([a-z]{2})(?=$|[-_])/u.exec(name) ?? [];
    const tag = tagOf(code ?? short ?? '');
    if (tag !== null && isLanguage(tag)) return tag;
  }
  return null;
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isLanguage = (tag: string): boolean => languages.of(tag.split('-', 1)[0] ?? '') !== undefined;

function tagOf(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** A model that speaks in any voice speaks in those of the recordings that lie beside it. */
function recordingsOf({ names }: Shelf, language: string): readonly NeuralSpeaker[] {
  return names
    .filter((name) => /^[^\s/]+\.wav$/u.test(name))
    .slice(0, mostSpeakers)
    .map((recording, index) => {
      const id = recording.replace(/\.wav$/u, '');
      return { id, name: id, language, gender: 'unknown', number: index, recording };
    });
}

const kokoroLanguages: Readonly<Record<string, string>> = {
  a: 'en-US',
  b: 'en-GB',
  e: 'es',
  f: 'fr',
  h: 'hi',
  i: 'it',
  j: 'ja',
  p: 'pt-BR',
  z: 'zh',
};

/** The first letter of a name of kokoro's is the language, the second the gender: "bf_emma". */
function kokoroSpeaker(id: string, number: number): NeuralSpeaker {
  const name = id.split('_')[1] ?? id;
  return {
    id,
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}, kokoro`,
    language: kokoroLanguages[id.charAt(0)] ?? 'en',
    gender: id.charAt(1) === 'f' ? 'female' : 'male',
    number,
  };
}
