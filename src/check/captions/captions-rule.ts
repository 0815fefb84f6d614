import { rulesAbout } from '../rule.ts';
import type { RenderedScript } from '../script/rendered-script.ts';
import type { Captions } from './captions.ts';

/** Makes a rule about captions.vtt alone. */
export const captionsRule = rulesAbout('captions.vtt', ({ contents }) => contents['captions.vtt'] ?? null);

export interface CaptionsAndScript {
  readonly captions: Captions;
  readonly script: RenderedScript;
}

/** Makes a rule about captions.vtt beside script.json. */
export const captionsAndScriptRule = rulesAbout('captions.vtt', ({ contents }): CaptionsAndScript | null => {
  const [captions, script] = [contents['captions.vtt'], contents['script.json']];
  return captions && script ? { captions, script } : null;
});
