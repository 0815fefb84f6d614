import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface FoundSpeaker {
  /** The system's program that the `say` package drives. */
  readonly program: string;
  readonly available: boolean;
  readonly hint: string;
}

const programs: Partial<Record<NodeJS.Platform, readonly [program: string, hint: string]>> = {
  darwin: ['say', 'it comes with macOS'],
  win32: ['powershell', 'it comes with Windows'],
};

/** The program through which this computer speaks aloud, and whether it is there. */
export async function findSpeaker(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Promise<FoundSpeaker> {
  const [program, hint] = programs[platform] ?? [
    'festival',
    'sudo apt-get install festival festvox-kallpc16k',
  ];
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders) {
    for (const ending of endings) {
      const found = await access(join(folder, program + ending), constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return { program, available: true, hint };
    }
  }
  return { program, available: false, hint };
}
