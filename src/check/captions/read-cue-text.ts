/** The text of a cue: tags taken out, entities decoded. */

export interface CueText {
  readonly lines: readonly string[];
  readonly voices: readonly string[];
  /** Sentences about what is not as WebVTT has it. */
  readonly problems: readonly string[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+);?/giu;
const tag = /<(?<close>\/)?(?<name>v|c|i|b|u|lang|ruby|rt)?(?:\.[^\s>]+)*(?:[ \t]+(?<annotation>[^>]*))?>/gu;

/** Character references by number are no part of WebVTT's text, but every parser takes them. */
const decode = (text: string): string => text.replaceAll(entity, (name) => entities[name] ?? name);

export function readCueText(raw: readonly string[]): CueText {
  const problems: string[] = [];
  const whole = raw.join('\n');
  const voices = Array.from(whole.matchAll(tag), ({ groups }) => groups)
    .filter((groups) => groups?.['name'] === 'v' && groups['close'] === undefined)
    .map((groups) => decode((groups?.['annotation'] ?? '').trim()));
  const text = whole.replaceAll(tag, '');
  if (text.trim() === '') problems.push('A cue has no text.');
  if (text.includes('<')) problems.push('A cue has a "<" that is no tag of WebVTT; expected "&lt;".');
  if (text.includes('-->')) problems.push('A cue has "-->" in its text; expected "--&gt;".');
  const strange = (text.match(/&(?:[a-z]+;)?/giu) ?? []).find((name) => entities[name] === undefined);
  if (strange !== undefined) problems.push(`A cue has "${strange}" in its text; expected "&amp;" for "&".`);
  if (voices.includes('')) problems.push('A cue has a <v> without a name.');
  return { lines: decode(text).split('\n'), voices, problems };
}
