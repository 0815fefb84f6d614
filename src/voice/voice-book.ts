import type { SpeechEngine } from '../ports/speech-engine.ts';
import type { VoiceBook } from '../script/hand/edit.ts';
import type { Voice } from '../script/segment.ts';
import { findChoice, type Ensemble } from './voice-choices.ts';

const param = /^(?<name>pitchHz|rate)=(?<value>\d{1,3}(?:\.\d{1,3})?)$/u;
const ranges = { pitchHz: [60, 400], rate: [0.5, 2] } as const;

/**
 * The voices of an engine by the names that stand for them in script.txt: "flite/slt", "slt@210", "flite/slt pitchHz=210
 * rate=1.1". A pitch that is left out is the voice's own; a rate, the one of the narration.
 */
export function openVoiceBook(
  { id: engine, voices }: Pick<SpeechEngine, 'id' | 'voices'>,
  rate: number,
): VoiceBook {
  const ensemble: Ensemble = { engine, voices, rate };
  return {
    engine,
    known: voices.map(({ id }) => id),
    find: (label) => findVoice(label, ensemble),
  };
}

function findVoice(label: string, ensemble: Ensemble): Voice | null {
  const [, head = '', tail = ''] = /^(.*?)((?:\s+\w+=\S*)*)$/u.exec(label.trim()) ?? [];
  const prefix = `${ensemble.engine}/`;
  const choice = findChoice(head.startsWith(prefix) ? head.slice(prefix.length) : head, ensemble);
  if (choice === null) return null;
  const { pitchHz, rate } = choice.voice.params;
  const params: { pitchHz?: number; rate?: number } = {
    ...(pitchHz !== undefined && { pitchHz }),
    ...(rate !== undefined && { rate }),
  };
  for (const token of tail.split(/\s+/u).filter((part) => part !== '')) {
    const { name, value } = param.exec(token)?.groups ?? {};
    if (name !== 'pitchHz' && name !== 'rate') return null;
    const [least, most] = ranges[name];
    if (Number(value) < least || Number(value) > most) return null;
    params[name] = Number(value);
  }
  return { ...choice.voice, params };
}
