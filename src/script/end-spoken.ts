import type { Ending } from './draft.ts';
import type { SpokenStretch } from './segment.ts';

export interface Saying {
  readonly spoken: string;
  readonly map: readonly SpokenStretch[];
}

const ends: Readonly<Record<Ending, { readonly replaces: RegExp; readonly mark: string }>> = {
  stop: { replaces: /(?<![.?!,;:])\s*$/u, mark: '.' },
  close: { replaces: /(?<![.?!,;:\s])[\s,;:]*$/u, mark: '.' },
  continue: { replaces: /(?<![.?!,;:])\s*$/u, mark: ',' },
  announce: { replaces: /(?<![.?!,;:\s])[\s.,;:]*$/u, mark: ':' },
};

/**
 * Gives a spoken form the mark that makes a voice end it as `ending` says. The mark belongs to the last stretch: it
 * stands for no words of the text. An empty form stays empty.
 */
export function endSpoken({ spoken, map }: Saying, ending: Ending): Saying {
  const { replaces, mark } = ends[ending];
  const at = spoken === '' ? -1 : spoken.search(replaces);
  if (at < 0) return { spoken, map };
  const kept = map.filter(({ spoken: [start] }) => start < at);
  const [last, lastText] = [kept.at(-1), map.at(-1)?.text];
  if (last === undefined || lastText === undefined) return { spoken, map };
  const closing: SpokenStretch = {
    spoken: [last.spoken[0], at + mark.length],
    text: [last.text[0], lastText[1]],
  };
  return { spoken: spoken.slice(0, at) + mark, map: [...kept.slice(0, -1), closing] };
}
