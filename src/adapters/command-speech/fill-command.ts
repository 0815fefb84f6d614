import type { SpeechRequest } from '../../ports/speech-engine.ts';

/** Whether a command has a place for the path of the text's file, or of the sound's. */
export const takesFile = (template: readonly string[], file: 'text' | 'out'): boolean =>
  template.some((word) => word.includes(`{${file}}`));

export const takesRate = (template: readonly string[]): boolean =>
  template.some((word) => word.includes('{rate}') || word.includes('{stretch}'));

/**
 * The arguments of a command, every place filled: `{voice}` by the voice's id, `{rate}` by the rate as a factor,
 * `{stretch}` by its inverse, `{text}` and `{out}` by paths. Words of the text are never among them.
 */
export function fillCommand(
  template: readonly string[],
  { voice, params: { rate = 1 } }: Pick<SpeechRequest, 'voice' | 'params'>,
  paths: { readonly text: string; readonly out: string },
): readonly string[] {
  const values: Readonly<Record<string, string>> = {
    voice,
    rate: `${Math.round(1000 * rate) / 1000}`,
    stretch: `${Math.round(1000 / rate) / 1000}`,
    ...paths,
  };
  return template.map((word) =>
    word.replaceAll(/\{([a-z]+)\}/gu, (place, name: string) => values[name] ?? place),
  );
}
