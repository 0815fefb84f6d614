/** The four bytes with which every frame of an MP3 begins (ISO/IEC 11172-3 and 13818-3, layer III). */

export interface FrameHeader {
  readonly version: 1 | 2 | 2.5;
  readonly bitrateKbps: number;
  readonly sampleRateHz: number;
  readonly channels: 1 | 2;
  readonly samples: 1152 | 576;
  readonly byteLength: number;
}

const bitrates = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;

const sampleRates = { 1: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000], 2.5: [11_025, 12_000, 8000] };

const versions = [2.5, null, 2, 1] as const;
const layer3 = 0b01;
const monoMode = 0b11;

/** Null where no valid header stands at the offset. Frames of free bit rate are not valid here. */
export function readFrameHeader(bytes: Uint8Array, offset: number): FrameHeader | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(offset, offset + 4);
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || ((second >> 1) & 0b11) !== layer3) return null;
  const version = versions[((second >> 3) & 0b11) as 0 | 1 | 2 | 3];
  if (version === null) return null;
  const bitrateKbps = bitrates[version === 1 ? 1 : 2][third >> 4];
  const sampleRateHz = sampleRates[version][(third >> 2) & 0b11];
  if (bitrateKbps === undefined || bitrateKbps === 0 || sampleRateHz === undefined) return null;
  const samples = version === 1 ? 1152 : 576;
  const padding = (third >> 1) & 1;
  return {
    version,
    bitrateKbps,
    sampleRateHz,
    channels: fourth >> 6 === monoMode ? 1 : 2,
    samples,
    byteLength: Math.floor((samples / 8) * ((bitrateKbps * 1000) / sampleRateHz)) + padding,
  };
}
