import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';
import { particlesOf, type Said, saidAt } from './particles.ts';
import type { Verdict } from './verdict.ts';

/** How many passages further a speaker is still the one of a sentence that names nobody. */
const memory = 1;

/** How many units quoted words have at least, where their sentence says whose account it is. */
const fewest = 6;

const isEnough = ({ start, end, sign }: Stretch): boolean => end - start >= fewest && sign !== '『';

/** What stands behind a name without being part of it. */
const addressed = /\s?(?:さん|氏|씨)$/u;

/** How many names are kept. */
const most = 64;

/** The names so far: 小野さん is who was 小野健一さん before. */
class Names {
  readonly #met: string[] = [];

  fullest(name: string): string {
    const stem = name.replace(addressed, '');
    if (stem === name || stem.length < 2) return this.#keep(name);
    return this.#met.find((one) => one.startsWith(stem) && addressed.test(one)) ?? this.#keep(name);
  }

  #keep(name: string): string {
    if (this.#met.length < most && !this.#met.includes(name)) this.#met.push(name);
    return name;
  }
}

interface Last {
  readonly said: Said;
  readonly passage: number;
}

/** Verdicts by marks alone with whom the particles around them name, in a language that has such; others as they are. */
export function nameByParticles(
  verdicts: readonly Verdict[],
  {
    passages,
    stretches,
    language,
  }: {
    readonly passages: readonly Passage[];
    readonly stretches: readonly Stretch[];
    readonly language: string;
  },
): readonly Verdict[] {
  const particles = particlesOf(language);
  if (particles === null) return verdicts;
  const known = new Names();
  let last: Last | null = null;
  return verdicts.map((verdict, index) => {
    const stretch = stretches[index];
    const text = passages[stretch?.passage ?? -1]?.text;
    if (stretch === undefined || text === undefined || stretch.sign === '') return verdict;
    const found = saidAt(text, stretch, particles);
    if (verdict.kind === 'plain' && !(found.sure && isEnough(stretch))) return verdict;
    const said = { ...found, name: found.name === null ? null : known.fullest(found.name) };
    if (said.name !== null) {
      last = { said, passage: stretch.passage };
      return {
        kind: 'quotation',
        head: index,
        cue: null,
        source: null,
        said,
        reason: `the particle behind “${said.name}”`,
      };
    }
    const near: Last | null = last !== null && stretch.passage - last.passage <= memory ? last : null;
    if (near === null)
      return verdict.kind === 'plain'
        ? verdict
        : { ...verdict, said, reason: 'its marks; its sentence names nobody' };
    last = { said: near.said, passage: stretch.passage };
    if (verdict.kind === 'plain') return verdict;
    return {
      ...verdict,
      said: { ...said, name: near.said.name },
      reason: 'its sentence names nobody: whoever spoke before',
    };
  });
}
