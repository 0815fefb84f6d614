import type { EngineVoice } from '../../ports/speech-engine.ts';
import { isVoiceName } from './festival-script.ts';

/** Lists every voice as `voice NAME (language english) (gender male) (dialect american)`, what is not known left out. */
export const listProgram = `(mapcar
  (lambda (name)
    (let ((facts (cadr (voice.description name))))
      (format t "voice %l %l %l %l\\n" name
        (assoc 'language facts) (assoc 'gender facts) (assoc 'dialect facts))))
  (voice.list))
`;

/** Mean pitch of the voices that can be given another one. */
const pitches: Readonly<Record<string, number>> = { kal_diphone: 105 };

const wordsPerMinute = 165;

/** The English voices in what `listProgram` prints. Others are left out: Lectern gives festival English letters. */
export function parseFestivalVoices(list: string): readonly EngineVoice[] {
  return list.split('\n').flatMap((line) => {
    const name = /^voice (\S+) /u.exec(line)?.[1] ?? '';
    if (!isVoiceName(name) || !line.includes('(language english)')) return [];
    const gender = (['female', 'male'] as const).find((known) => line.includes(`(gender ${known})`));
    const isBritish = /\(dialect (?:british|scottish|english|rp)/u.test(line);
    const language = isBritish ? 'en-GB' : 'en-US';
    const pitchHz = pitches[name];
    return {
      id: name,
      name: `${name}, ${gender === undefined ? 'a voice' : `a ${gender === 'female' ? 'woman' : 'man'}`} of festival`,
      language,
      gender: gender ?? 'unknown',
      wordsPerMinute,
      ...(pitchHz !== undefined && { pitchHz }),
    };
  });
}
