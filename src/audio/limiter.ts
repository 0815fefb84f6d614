/**
 * A look-ahead limiter on the grid of blocks. Its gain is set at the edges of blocks and runs straight between them, and
 * neither edge of a block allows more than the block's own true peak does: so no peak passes, and from the measures alone
 * it is known what the limiter will do, before any sample is read.
 */

/** How fast the gain falls before a peak and rises after it, a block: 2 dB and 0.3 dB in 10 ms. */
const attack = 10 ** (2 / 20);
const release = 10 ** (0.3 / 20);

/**
 * The gains at the edges of a clip's blocks, one more than there are blocks, each at most `gain`; null where `gain` may
 * stand throughout. `ceiling` is the highest true peak that may come out, full scale being 1.
 */
export function limitGains(peaks: Float32Array, gain: number, ceiling: number): Float32Array | null {
  if (staysUnder(peaks, ceiling / gain)) return null;
  const gains = new Float32Array(peaks.length + 1).fill(gain);
  for (let block = 0; block < peaks.length; block += 1) {
    const most = ceiling / Math.max(peaks[block] ?? 0, ceiling / gain);
    gains[block] = Math.min(gains[block] ?? gain, most);
    gains[block + 1] = most;
  }
  for (let edge = peaks.length - 1; edge >= 0; edge -= 1)
    gains[edge] = Math.min(gains[edge] as number, (gains[edge + 1] as number) * attack);
  for (let edge = 1; edge <= peaks.length; edge += 1)
    gains[edge] = Math.min(gains[edge] as number, (gains[edge - 1] as number) * release);
  return gains;
}

function staysUnder(peaks: Float32Array, limit: number): boolean {
  for (let block = 0; block < peaks.length; block += 1) if ((peaks[block] as number) > limit) return false;
  return true;
}
