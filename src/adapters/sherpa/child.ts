/** Runs in a process of its own, for a model that is damaged takes its process down with it. */
import { createRequire } from 'node:module';
import { takeOrders } from '../processes/take-orders.ts';
import type { Answer, LoadOrder, Order, SayOrder } from './child-protocol.ts';

interface Sound {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

/** The part of sherpa-onnx-node that is used here. */
interface Model {
  readonly sampleRate: number;
  readonly numSpeakers: number;
  generate(request: object): Sound;
}
interface Sherpa {
  readonly OfflineTts: new (config: object) => Model;
}

let model: Model | null = null;

function load({ config, threads }: LoadOrder): Answer {
  const { OfflineTts } = createRequire(import.meta.url)('sherpa-onnx-node') as Sherpa;
  model = new OfflineTts({
    ...config,
    model: { ...config.model, numThreads: threads, debug: 0, provider: 'cpu' },
    maxNumSentences: 1,
  });
  return { kind: 'loaded', sampleRateHz: model.sampleRate, speakers: model.numSpeakers };
}

const usualSteps = 8;

function say({ text, language, speaker, speed, recording }: SayOrder): Answer {
  if (model === null) throw new Error('no model is loaded');
  const reference = recording !== null && {
    referenceAudio: Float32Array.from(recording.samples, (sample) => sample / 32_768),
    referenceSampleRate: recording.sampleRateHz,
  };
  const { samples, sampleRate } = model.generate({
    text,
    sid: speaker,
    speed,
    enableExternalBuffer: false,
    ...(usesConfig(language, recording) && {
      generationConfig: {
        sid: speaker,
        speed,
        numSteps: usualSteps,
        silenceScale: 0.2,
        extra: { lang: language },
        ...reference,
      },
    }),
  });
  return { kind: 'said', samples: Int16Array.from(samples, toInteger), sampleRateHz: sampleRate };
}

/** Only models that speak several languages, or in any voice, take the longer form of a request. */
const usesConfig = (language: string, recording: SayOrder['recording']): boolean =>
  language !== '' || recording !== null;

const toInteger = (sample: number): number =>
  Math.max(-32_768, Math.min(32_767, Math.round(32_768 * sample) || 0));

takeOrders((order: Order): Answer => (order.kind === 'load' ? load(order) : say(order)));
