import { execFile } from 'node:child_process';
import { needTool, type ToolName } from './tools.ts';

export interface ToolOutput {
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a program to its end, within two minutes, and gives what it printed.
 * @throws Error with the end of its standard error where it exits with another code than 0
 */
export function runTool(name: ToolName, args: readonly string[]): Promise<ToolOutput> {
  const options = { encoding: 'buffer', maxBuffer: 2 ** 30, timeout: 120_000 } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(needTool(name), args, options, (failure, stdout, stderr) => {
      const output = { stdout, stderr: stderr.toString('utf8') };
      if (failure === null) resolve(output);
      else reject(new Error(`${name} failed: ${output.stderr.slice(-2000)}`, { cause: failure }));
    });
    child.stdin?.end();
  });
}
