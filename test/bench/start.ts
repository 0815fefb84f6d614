/** What it costs to start: `lectern inspect` of a short article against Node doing nothing. */
import { spawnSync } from 'node:child_process';
import { median, type Figure } from './figure.ts';

const rounds = 9;

function wallMs(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

/** Alternating runs, so that a busy machine slows both alike; the first of each is not counted. */
export async function bench(): Promise<readonly Figure[]> {
  const commands = { node: ['-e', '0'], inspect: ['dist/cli/bin.js', 'inspect', 'content/seoul-summit.txt'] };
  const walls = { node: [] as number[], inspect: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of ['node', 'inspect'] as const) {
      const wall = wallMs(commands[name]);
      if (round > 0) walls[name].push(wall);
    }
  }
  const [node, inspect] = [median(walls.node), median(walls.inspect)];
  return await Promise.resolve([
    { what: 'node -e 0', value: `${node.toFixed(0)} ms`, ratio: 1, atMost: null },
    { what: 'lectern inspect', value: `${inspect.toFixed(0)} ms`, ratio: inspect / node, atMost: 3 },
  ]);
}
