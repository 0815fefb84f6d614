/** How far the times that a tool tells are from what is heard. */

export interface Sound {
  readonly samples: ArrayLike<number>;
  readonly sampleRateHz: number;
}

export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
}

/** How far its sound is looked for before a stretch, where the one before may still be heard, and after it. */
const beforeMs = 200;
const afterMs = 700;
const blockMs = 5;
/** Under the loudest block of the whole, where silence begins: 40 dB. */
const silent = 0.01;

/** For each stretch, how much later its sound begins and ends than was told, in ms. Stretches without sound are left out. */
export function errorsOf(sound: Sound, stretches: readonly Stretch[]): { starts: number[]; ends: number[] } {
  const powers = powersOf(sound);
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const [index, { startMs, endMs }] of stretches.entries()) {
    const before = Math.max(stretches[index - 1]?.endMs ?? 0, startMs - beforeMs);
    const after = Math.min(stretches[index + 1]?.startMs ?? Infinity, endMs + afterMs);
    const [from, to] = [Math.floor(before / blockMs), Math.ceil(after / blockMs)];
    const heard = powers.slice(from, to).map((power) => power > silent * loudest);
    if (!heard.includes(true)) continue;
    starts.push(blockMs * (from + heard.indexOf(true)) - startMs);
    ends.push(blockMs * (from + heard.lastIndexOf(true) + 1) - endMs);
  }
  return { starts, ends };
}

function powersOf({ samples, sampleRateHz }: Sound): readonly number[] {
  const size = Math.round((blockMs * sampleRateHz) / 1000);
  return Array.from({ length: Math.floor(samples.length / size) }, (_, block) => {
    let sum = 0;
    for (let at = block * size; at < (block + 1) * size; at += 1) sum += (samples[at] ?? 0) ** 2;
    return Math.sqrt(sum / size);
  });
}

/** "12 ms in the middle, 40 ms at worst". */
export function describeErrors(errors: readonly number[]): string {
  const sizes = errors.map(Math.abs).toSorted((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? Number.NaN;
  return `${Math.round(median)} ms in the middle, ${Math.round(sizes.at(-1) ?? Number.NaN)} at worst`;
}
