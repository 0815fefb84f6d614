import { rulesAbout, type Flaw } from '../rule.ts';
import type { Id3 } from './id3.ts';

/** Makes a rule about audio.mp3 alone. */
export const audioRule = rulesAbout('audio.mp3', ({ contents }) => contents['audio.mp3'] ?? null);

/** Makes a rule about the tag of audio.mp3. */
export const tagRule = rulesAbout(
  'audio.mp3',
  ({ contents }): Id3 | null => contents['audio.mp3']?.tag ?? null,
);

/** A flaw of a file that has no lines. */
export const flaw = (text: string): Flaw => ({ text, place: null });
