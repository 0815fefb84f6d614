import type { Speaker } from '../article/speaker.ts';
import type { SpeakerCorrection } from './corrections.ts';

const fold = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** What is corrected of a speaker. */
type SpeakerFacts = Omit<SpeakerCorrection, 'known' | 'line'>;

/** The speakers of an article while they are corrected: found by any of their names, added, renamed and made one. */
export class CastList {
  readonly #speakers: Map<string, Speaker>;
  /** Where a speaker has become one with another: the other's id. */
  readonly #merged = new Map<string, string>();

  constructor(speakers: readonly Speaker[]) {
    this.#speakers = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  }

  find(name: string): Speaker | null {
    const wanted = fold(name);
    const speakers = [...this.#speakers.values()];
    return (
      speakers.find((speaker) => fold(speaker.name) === wanted) ??
      speakers.find(({ aliases }) => aliases.some((alias) => fold(alias) === wanted)) ??
      null
    );
  }

  /** The speaker of a name; a new person where the article has nobody of it. */
  named(name: string): Speaker {
    return this.find(name) ?? this.#keep({ ...unknownPerson, id: `new ${this.#speakers.size}`, name });
  }

  /** False where nothing had to be changed. */
  correct(speaker: Speaker, facts: SpeakerFacts): boolean {
    const { name = speaker.name } = facts;
    const other = this.find(name);
    if (other !== null && other.id !== speaker.id) return this.#merge(speaker, { ...other, ...facts });
    const aliases =
      name === speaker.name
        ? speaker.aliases
        : [speaker.name, ...speaker.aliases].filter((alias) => alias !== name);
    const changed = { ...speaker, ...facts, name, aliases };
    this.#keep(changed);
    return JSON.stringify(changed) !== JSON.stringify(speaker);
  }

  /** The speaker of an id, which may have become one with another; null for nobody. */
  current(id: string | null): Speaker | null {
    const other = this.#merged.get(id ?? '');
    return other === undefined ? (this.#speakers.get(id ?? '') ?? null) : this.current(other);
  }

  #keep(speaker: Speaker): Speaker {
    this.#speakers.set(speaker.id, speaker);
    return speaker;
  }

  #merge(speaker: Speaker, other: Speaker): true {
    const aliases = new Set([...other.aliases, speaker.name, ...speaker.aliases]);
    aliases.delete(other.name);
    this.#keep({
      ...other,
      aliases: [...aliases],
      role: other.role ?? speaker.role,
      gender: other.gender ?? speaker.gender,
    });
    this.#speakers.delete(speaker.id);
    this.#merged.set(speaker.id, other.id);
    return true;
  }
}

const unknownPerson = { kind: 'person', aliases: [], role: null, gender: null } as const satisfies Omit<
  Speaker,
  'id' | 'name'
>;
