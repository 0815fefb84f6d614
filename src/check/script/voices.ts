import { hasVoices } from '../../script/conventions.ts';
import { rulesAbout } from '../rule.ts';
import type { RenderedScript, RenderedSegment } from './rendered-script.ts';

/** Makes a rule about scripts whose voices are cast. */
export const castRule = rulesAbout('script.json', ({ contents }): RenderedScript | null => {
  const script = contents['script.json'];
  return script?.segments.some(({ voice }) => voice !== undefined) ? script : null;
});

/** One text for each voice that sounds the same; where a person gave a segment another one, that of the cast. */
export function voiceKey({ voice: heard, edited }: RenderedSegment): string {
  const voice = edited?.voice ?? heard;
  if (voice === undefined) return 'none';
  const { engine, id, params } = voice;
  const changes = Object.entries(params).toSorted(([one], [other]) => one.localeCompare(other));
  return [`${engine}/${id}`, ...changes.map(([name, value]) => `${name} ${value}`)].join(', ');
}

/** Words that nobody is named for have a voice of their own, or the narrator's. */
export const isNarrators = ({ speaker, kind }: RenderedSegment): boolean =>
  speaker === null && kind !== 'quote';

/** Whether a script is told in the voices of its speakers; the usual way is left unsaid. */
export const speakersHaveVoices = (conventions: RenderedScript['conventions']): boolean =>
  conventions === undefined || hasVoices(conventions);
