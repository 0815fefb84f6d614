/**
 * Resampling from 16 to 24 kHz, the way of the embedded voices. The filter's cut-off is half of the input's rate, so one
 * output sample of three is an input sample as it stands; and the other two, a third on each side of the next input
 * sample, have filters that mirror each other, so that half the products serve for both.
 */

/** Input samples on each side of an output sample. */
export const reach = 24;

/** The sum and the difference of both filters at each distance from the middle, halved. */
interface MirroredFilters {
  readonly even: Float64Array;
  readonly odd: Float64Array;
}

/** `kernel` is the impulse response, in input samples from its middle, and zero from `reach` on. */
export function mirrorFilters(kernel: (time: number) => number): MirroredFilters {
  const halves = (sign: 1 | -1): Float64Array =>
    Float64Array.from(
      { length: reach + 1 },
      (_, distance) => (kernel(distance + 1 / 3) + sign * kernel(distance - 1 / 3)) / 2,
    );
  return { even: halves(1), odd: halves(-1) };
}

/**
 * Fills `output` with three samples for every two of `input`, which begins `reach` samples before the first that is
 * meant, and goes on as long after the last.
 */
export function resampleThreeHalves(
  input: Float64Array,
  { even, odd }: MirroredFilters,
  output: Float32Array,
): void {
  const middle = even[0] as number;
  for (let index = 0, start = reach; index < output.length; index += 3, start += 2) {
    const centre = start + 1;
    let e1 = middle * (input[centre] as number);
    let e2 = 0;
    let o1 = 0;
    let o2 = 0;
    for (let distance = 1; distance < reach; distance += 2) {
      // One by one: taken apart together, they would be put into an array first, which costs more than the sums.
      const right = input[centre + distance] as number;
      const left = input[centre - distance] as number;
      const right2 = input[centre + distance + 1] as number;
      const left2 = input[centre - distance - 1] as number;
      e1 += (right + left) * (even[distance] as number);
      o1 += (right - left) * (odd[distance] as number);
      e2 += (right2 + left2) * (even[distance + 1] as number);
      o2 += (right2 - left2) * (odd[distance + 1] as number);
    }
    output[index] = input[start] as number;
    output[index + 1] = e1 + e2 + (o1 + o2);
    output[index + 2] = e1 + e2 - (o1 + o2);
  }
}
