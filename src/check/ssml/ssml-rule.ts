import { rulesAbout } from '../rule.ts';

/** Makes a rule about script.ssml alone. */
export const ssmlRule = rulesAbout('script.ssml', ({ contents }) => contents['script.ssml'] ?? null);
