/** The form in which all audio is kept between engine and MP3: mono, 24 kHz, 16-bit, measured in blocks of 10 ms. */

export const sampleRateHz = 24_000;

/** The grid of all measures and of the limiter. A clip is a whole number of blocks. */
export const blockSamples = 240;
export const blockMs = 10;

/** Samples of 16 bits stand for full scale at this value: half of what they hold, so that resampling never clips. */
export const fullScale = 16_384;

export const decibels = (ratio: number): number => 20 * Math.log10(ratio);
export const ratioOf = (decibels: number): number => 10 ** (decibels / 20);
