/** A worker that does what its request says. The first request of a "once" kind fails, the next of the same word succeeds. */
import { parentPort, threadId, workerData } from 'node:worker_threads';

const state = new Int32Array(workerData.shared);

parentPort.on('message', ({ mood, word }) => {
  const isFirst = Atomics.add(state, 0, 1) === 0;
  const misbehaves = mood.endsWith('once') ? isFirst : true;
  if (misbehaves && mood.startsWith('hang')) for (;;);
  if (misbehaves && mood.startsWith('die')) process.exit(7);
  if (misbehaves && mood.startsWith('throw')) throw new Error('out of sorts');
  if (misbehaves && mood.startsWith('fail')) parentPort.postMessage({ problem: 'no wish to' }, []);
  else parentPort.postMessage({ value: { word, threadId } }, []);
});
