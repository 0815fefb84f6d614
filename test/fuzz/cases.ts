import { Chance } from './chance.ts';
import { mutations } from './mutations.ts';
import { loadSamples, longLine, zipBomb, type Sample } from './samples.ts';

/** One input. */
export interface Case {
  readonly title: string;
  /** What was done to the sample. */
  readonly mutation: string;
  readonly sample: Sample;
}

export interface Share {
  readonly count: number;
  readonly seed: number;
  /** The number of the first mutated input. Each depends on the seed and its own number alone. */
  readonly first: number;
}

/** The inputs of a run: with the first share the samples as they are, zip bombs and endless lines, then what chance makes of them. */
export async function* makeCases({ count, seed, first }: Share): AsyncGenerator<Case> {
  const samples = await loadSamples();
  if (first === 0) {
    for (const sample of samples) yield fixed('as it is', sample);
    for (const megabytes of [1, 100, 400]) yield fixed('zip bomb', zipBomb(megabytes));
    for (const extension of ['txt', 'md', 'html', 'json', 'xml'])
      for (const megabytes of [1, 5, 100]) yield fixed('long line', longLine(megabytes, extension));
  }
  const names = Object.keys(mutations) as (keyof typeof mutations)[];
  for (let index = first; index < first + count; index++) {
    const chance = new Chance(seed * 1_000_003 + index);
    const sample = samples[index % samples.length] ?? chance.of(samples);
    const mutation = chance.of(names);
    const bytes = mutations[mutation](sample, chance, samples);
    const again = chance.below(4) === 0 ? mutations.flipped({ ...sample, bytes }, chance) : bytes;
    yield { title: `${index}: ${mutation}`, mutation, sample: { ...sample, bytes: again } };
  }
}

const fixed = (mutation: string, sample: Sample): Case => ({ title: mutation, mutation, sample });
