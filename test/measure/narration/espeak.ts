import { execFile } from 'node:child_process';
import { needTool } from '../../support/tools.ts';

/** Sounds without stress, pauses and the ends of words; "one" is said in two ways, of which neither is wrong. */
export const bareSounds = (ipa: string): string => ipa.replaceAll(/[ˈˌː\s_|]/gu, '').replaceAll('wɒn', 'wʌn');

/** The sounds that espeak-ng makes of a text, without stress, pauses and the ends of words. */
export function espeakPhones(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      needTool('espeak-ng'),
      ['-q', '--ipa', '-v', 'en-gb', '--stdin'],
      (failure, stdout) => {
        if (failure === null) resolve(bareSounds(stdout));
        else reject(failure);
      },
    );
    child.stdin?.end(text);
  });
}
