import { access, constants, realpath, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface ProgramPlace {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
}

/** The path of a program in the folders of PATH; null where none has it. */
export async function findProgram(name: string, { env, platform }: ProgramPlace): Promise<string | null> {
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return path;
    }
  }
  return null;
}

/** Differs from that of another build of the program: where it is, how long, and of when. */
export async function traceOf(path: string): Promise<string> {
  const file = await realpath(path);
  const { size, mtimeMs } = await stat(file);
  return `${file} ${size} ${mtimeMs}`;
}
