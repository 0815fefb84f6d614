/** The worker's side of the encoder pool: encodes one piece after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { openPrimedLame, type MasteredPiece } from '../../audio/mp3/piece-encoder.ts';

const lame = openPrimedLame(workerData as Uint8Array);

parentPort?.on('message', (piece: MasteredPiece) => {
  void answerTo(piece).then(({ answer, transfer }) => parentPort?.postMessage(answer, transfer));
});

async function answerTo(piece: MasteredPiece) {
  try {
    const value = (await lame)(piece);
    return { answer: { value }, transfer: [value.buffer as ArrayBuffer] };
  } catch (cause) {
    return { answer: { problem: cause instanceof Error ? cause.message : String(cause) }, transfer: [] };
  }
}
