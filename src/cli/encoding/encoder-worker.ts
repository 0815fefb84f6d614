/** The worker's side of the encoder pool: encodes one piece after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { openLame, type MasteredPiece } from '../../audio/mp3/piece-encoder.ts';

const lame = openPrimed();

parentPort?.on('message', (piece: MasteredPiece) => {
  void answerTo(piece).then(({ answer, transfer }) => parentPort?.postMessage(answer, transfer));
});

/** LAME after a moment of silence, for the first piece takes it three times as long as the next. */
async function openPrimed() {
  const encode = await openLame(workerData as Uint8Array);
  encode({ samples: new Int16Array(0), peaks: new Float32Array(0), gain: 1, ceiling: 1, frames: 4 });
  return encode;
}

async function answerTo(piece: MasteredPiece) {
  try {
    const value = (await lame)(piece);
    return { answer: { value }, transfer: [value.buffer as ArrayBuffer] };
  } catch (cause) {
    return { answer: { problem: cause instanceof Error ? cause.message : String(cause) }, transfer: [] };
  }
}
