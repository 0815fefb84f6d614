/** Ends its process where one task takes more CPU time than a machine under any load would need. A thread of its own, for the other hangs. */
import process from 'node:process';
import { workerData } from 'node:worker_threads';

const longestMs = 60_000;
const everyMs = 500;

/** CPU milliseconds of the process when its task began; 0 while it has none. */
const began = workerData as Float64Array;

setInterval(() => {
  const { user, system } = process.cpuUsage();
  const start = began[0] ?? 0;
  if (start > 0 && (user + system) / 1000 - start > longestMs) process.kill(process.pid, 'SIGKILL');
}, everyMs);
