/** The worker's side of the pool: says one text after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { FliteProgram, type FliteCode, type FliteRequest, type FliteSpeech } from './flite-program.ts';
import { timeWords, type WordTime } from './time-words.ts';

const program = new FliteProgram(workerData as FliteCode);

parentPort?.on('message', (request: FliteRequest) => {
  const { answer, transfer } = answerTo(request);
  parentPort?.postMessage(answer, transfer);
});

function answerTo(request: FliteRequest) {
  try {
    const speech = program.say(request);
    const { samples, sampleRateHz } = speech;
    const value = { samples, sampleRateHz, words: timesOf(request, speech) };
    return { answer: { value }, transfer: [samples.buffer as ArrayBuffer] };
  } catch (cause) {
    return { answer: { problem: cause instanceof Error ? cause.message : String(cause) }, transfer: [] };
  }
}

/** A text whose words cannot be read one by one is said all the same. */
function timesOf(request: FliteRequest, speech: FliteSpeech): readonly WordTime[] | null {
  try {
    return timeWords(request, speech, program);
  } catch {
    return null;
  }
}
