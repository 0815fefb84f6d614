import NodeId3 from 'node-id3';
import { chapters, script } from './narration.ts';

const sampleRateHz = 24_000;
const samplesAFrame = 576;
const frameBytes = 192;
const delay = 576;

/** MPEG 2, layer III, 64 kbit/s, 24 kHz, mono: its zeros decode to silence. */
export function frameOf(header: readonly number[] = [0xff, 0xf3, 0x84, 0xc0]): Buffer {
  const frame = Buffer.alloc(frameBytes);
  frame.set(header);
  return frame;
}

interface Gaps {
  readonly frames: number;
  readonly padding: number;
}

function infoFrame({ frames, padding }: Gaps): Buffer {
  const frame = frameOf();
  const at = 4 + 9;
  frame.write('Info', at, 'latin1');
  frame.writeUInt32BE(0b1111, at + 4);
  frame.writeUInt32BE(frames, at + 8);
  frame.writeUInt32BE((frames + 1) * frameBytes, at + 12);
  const encoder = at + 120;
  frame.write('LAME3.100', encoder, 'latin1');
  frame.writeUIntBE((delay << 12) | padding, encoder + 21, 3);
  return frame;
}

export interface Mp3Options {
  readonly durationMs?: number;
  readonly tags?: Partial<NodeId3.Tags>;
  readonly hasInfo?: boolean;
  readonly frame?: Buffer;
  /** What the Info frame adds to the true number of frames. */
  readonly miscount?: number;
}

const tagsOf = (): NodeId3.Tags => ({
  title: 'Skarvik rebuilds its pier',
  language: 'eng',
  image: {
    mime: 'image/png',
    type: { id: 3, name: 'front cover' },
    description: '',
    imageBuffer: Buffer.from('a picture'),
  },
  chapter: chapters.map(({ title, startMs, endMs }, index) => ({
    elementID: `ch${index}`,
    startTimeMs: startMs,
    endTimeMs: endMs,
    tags: { title },
  })),
  tableOfContents: [
    { elementID: 'toc', isOrdered: true, elements: chapters.map((_, index) => `ch${index}`) },
  ],
});

/** An MP3 of silence with all that the rules ask for. */
export function mp3Of({
  durationMs = script.durationMs ?? 0,
  tags = {},
  hasInfo = true,
  ...options
}: Mp3Options = {}): Buffer {
  const samples = Math.round((durationMs / 1000) * sampleRateHz) + delay;
  const frames = Math.ceil(samples / samplesAFrame);
  const padding = frames * samplesAFrame - samples;
  const info = infoFrame({ frames: frames + (options.miscount ?? 0), padding });
  const sound = Array.from({ length: frames }, () => options.frame ?? frameOf());
  const tag = NodeId3.create({ ...tagsOf(), ...tags });
  return Buffer.concat([tag, ...(hasInfo ? [info] : []), ...sound]);
}
