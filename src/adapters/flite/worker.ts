/** The worker's side of the pool: says one text after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { FliteProgram, type FliteCode, type FliteRequest } from './flite-program.ts';

const program = new FliteProgram(workerData as FliteCode);

parentPort?.on('message', (request: FliteRequest) => {
  const { answer, transfer } = answerTo(request);
  parentPort?.postMessage(answer, transfer);
});

function answerTo(request: FliteRequest) {
  try {
    const value = program.say(request);
    return { answer: { value }, transfer: [value.samples.buffer as ArrayBuffer] };
  } catch (cause) {
    return { answer: { problem: cause instanceof Error ? cause.message : String(cause) }, transfer: [] };
  }
}
