/**
 * What may reach the `say` package, whose platforms put text into commands: on Linux into a Scheme expression that
 * festival evaluates, on macOS into an argument that may be taken for an option or hold embedded speech commands.
 * Only letters, digits and the marks of a sentence pass, and the first character is always a letter or digit, so that
 * nothing is left that could end a string, open an expression or begin an option.
 */
export function sayable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N} ,.?!;:'-]+/gu, ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
}

const voiceNames: Partial<Record<NodeJS.Platform, RegExp>> = {
  darwin: /^[\p{L}\p{N}][\p{L}\p{N} ()._-]*$/u,
  win32: /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u,
};

/** Whether a name can be that of a voice and of nothing else: on Linux festival evaluates it, on Windows PowerShell does. */
export const isVoiceName = (voice: string, platform: NodeJS.Platform): boolean =>
  (voiceNames[platform] ?? /^voice_[A-Za-z0-9_]+$/u).test(voice);
