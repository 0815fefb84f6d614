/**
 * Where the worker's JavaScript is: beside the chunk of the build that asks. Node runs no TypeScript in a worker, so when
 * these sources are run as they are, by the tests, the worker is the one that `npm run build` made of them.
 */
export function workerUrl(moduleUrl: string): URL {
  return new URL('./worker.js', moduleUrl.replace(/\/src\/adapters\/flite\/[^/]+\.ts$/u, '/dist/chunks/'));
}
