import { begins, type Rule } from './rule.ts';
import { fillsSentence, isLong, opensSentence } from './scene.ts';

/** A whole sentence of quotation after somebody's words were reported. */
export const follows: Rule = (scene) => {
  if (!(opensSentence(scene) && fillsSentence(scene)) && !isLong(scene)) return null;
  const { told } = scene.memory;
  if (told === null) return begins(scene, { cue: null, source: null, reason: 'nothing names a speaker' });
  return begins(scene, { ...told, reason: 'the last who was reported to speak' });
};
