/** Where the voices' own data stand among flite's constants, so that only those of the voices that are asked for are read. */
import type { DataSegment } from './split-module.ts';

/** The constants of the one build of flite that the table is of; of any other, all are read at once. */
const known = { address: 1024, length: 17_086_056 } as const;

/** Addresses in memory: [start, end). Nothing else in flite reads them. */
const ranges: Readonly<Record<string, readonly [start: number, end: number]>> = {
  kal: [172_048, 1_554_656],
  // Tells the time and nothing else.
  awb_time: [1_554_656, 4_055_968],
  kal16: [4_055_968, 8_012_336],
  awb: [8_012_336, 10_551_152],
  rms: [10_551_152, 13_541_120],
  slt: [13_541_120, 16_094_752],
};

export interface VoiceParts {
  /** What every voice needs. */
  readonly common: readonly DataSegment[];
  /** What each needs beyond that, by its id. */
  readonly own: ReadonlyMap<string, DataSegment>;
}

/** Takes constants apart by the voices that they are of. */
export function partByVoice(constants: DataSegment): VoiceParts {
  const { address, length } = constants;
  if (address !== known.address || length !== known.length) return { common: [constants], own: new Map() };
  const part = (start: number, end: number): DataSegment => ({
    address: start,
    position: constants.position + start - address,
    length: end - start,
  });
  const voices = Object.entries(ranges);
  const first = Math.min(...voices.map(([, [start]]) => start));
  const last = Math.max(...voices.map(([, [, end]]) => end));
  return {
    common: [part(address, first), part(last, address + length)],
    own: new Map(voices.map(([id, [start, end]]) => [id, part(start, end)])),
  };
}
