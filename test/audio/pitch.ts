/** The median pitch of the voiced parts of speech, in hertz, by autocorrelation. */
export function pitchOf({ samples, sampleRateHz }: { samples: Int16Array; sampleRateHz: number }): number {
  const window = Math.round(0.04 * sampleRateHz);
  const pitches: number[] = [];
  for (let start = 0; start + 2 * window < samples.length; start += window) {
    const at = (index: number): number => samples[start + index] ?? 0;
    let best = { lag: 0, match: 0.7 };
    for (let lag = Math.round(sampleRateHz / 400); lag <= sampleRateHz / 60; lag += 1) {
      let [product, here, there] = [0, 0, 0];
      for (let index = 0; index < window; index += 1) {
        product += at(index) * at(index + lag);
        here += at(index) ** 2;
        there += at(index + lag) ** 2;
      }
      const match = here < 1e8 ? 0 : product / Math.sqrt(here * there);
      if (match > best.match + 0.02) best = { lag, match };
    }
    if (best.lag > 0) pitches.push(sampleRateHz / best.lag);
  }
  return pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 0;
}
