/** How loud each block of 10 ms of a clip is. */
export interface ClipLevels {
  /** Sums of squares after K-weighting, full scale being 1. */
  readonly energies: Float32Array;
  /** True peaks, full scale being 1. */
  readonly peaks: Float32Array;
}

/** What mastering needs to know of a clip; the samples themselves it does not need. */
export interface ClipMeasure extends ClipLevels {
  /** What makes the clip as loud as all clips are: a ratio. */
  readonly gain: number;
}
