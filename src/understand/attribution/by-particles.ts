import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';
import { particlesOf, type Said, saidAt } from './particles.ts';
import type { Verdict } from './verdict.ts';

/** How many passages further a speaker is still the one of a sentence that names nobody. */
const memory = 1;

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
  let last: Last | null = null;
  return verdicts.map((verdict, index) => {
    const stretch = stretches[index];
    const text = passages[stretch?.passage ?? -1]?.text;
    if (verdict.kind === 'plain' || stretch === undefined || text === undefined || stretch.sign === '')
      return verdict;
    const said = saidAt(text, stretch, particles);
    if (said.name !== null) {
      last = { said, passage: stretch.passage };
      return { ...verdict, said, reason: `the particle behind “${said.name}”` };
    }
    const near: Last | null = last !== null && stretch.passage - last.passage <= memory ? last : null;
    if (near === null) return { ...verdict, said, reason: 'its marks; its sentence names nobody' };
    last = { said: near.said, passage: stretch.passage };
    return {
      ...verdict,
      said: { name: near.said.name, verb: said.verb },
      reason: 'its sentence names nobody: whoever spoke before',
    };
  });
}
