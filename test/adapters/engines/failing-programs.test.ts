import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { espeak } from '../../../src/adapters/espeak-ng/open-espeak.ts';
import { festival } from '../../../src/adapters/festival/open-festival.ts';
import type { EngineEntry } from '../../../src/adapters/speech/engine-entry.ts';
import { systemSpeech } from '../../../src/adapters/system-speech/open-system-speech.ts';
import { speakSegment } from '../../../src/voice/speak-segment.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { isRunning } from '../../support/processes.ts';
import { standIn } from '../../support/stand-in.ts';
import { cast, narration } from '../../voice/segments.ts';
import { speakInTones } from './programs/tones.mjs';

interface Program {
  readonly name: string;
  readonly entry: EngineEntry;
  readonly platform: NodeJS.Platform;
  /** What it prints that is asked for its version or its voices: cases of a shell. */
  readonly answers: string;
  /** Where it puts the sound, as a shell names it. */
  readonly sound: string;
}

const espeakNg: Program = {
  name: 'espeak-ng',
  entry: espeak,
  platform: 'linux',
  answers: `*--version*) echo 'eSpeak NG text-to-speech: 1.52.0' ;;
  *=variant*) echo ' 5  variant         --/F      female2            !v/f2' ;;
  *--voices*) echo ' 5  en-gb           --/M      English_(Great_Britain) gmw/en   (en 2)' ;;`,
  sound: '&1',
};

const programs: readonly Program[] = [
  espeakNg,
  {
    name: 'festival',
    entry: festival,
    platform: 'linux',
    answers: `*--version*) echo 'festival: Festival Speech Synthesis System: 2.5.0:release' ;;
  *--pipe*) cat > /dev/null; echo 'voice kal_diphone (language english) (gender male) (dialect american)' ;;`,
    sound: 'sound.wav',
  },
  {
    name: 'say',
    entry: systemSpeech,
    platform: 'darwin',
    answers: `*'-v ?'*) echo 'Daniel              en_GB    # Hello! My name is Daniel.' ;;`,
    sound: 'sound.wav',
  },
];

const wav = speakInTones('a sentence that nobody will hear');

/** What a program does in the place of speaking. */
const faults = {
  hangs: () => 'echo $$ > "$here/hung"; exec sleep 600',
  dies: (sound: string) => `head -c 900 "$here/well.wav" >${sound}; kill -9 $$`,
  fails: () => `echo 'no breath left' >&2; exit 3`,
  'gives nothing': (sound: string) => `: >${sound}`,
  'gives rubbish': (sound: string) => `echo '<html>Sign in to speak</html>' >${sound}`,
  'gives another rate': (sound: string) => `cat "$here/well.wav" >${sound}`,
  'gives half a file': (sound: string) => `head -c 900 "$here/well.wav" >${sound}`,
} as const satisfies Record<string, (sound: string) => string>;

async function openFailing(program: Program, fault: keyof typeof faults) {
  const { name, entry, platform, answers, sound } = program;
  const folder = standIn(
    name,
    `here=$(dirname "$0")\ncase "$*" in\n  ${answers}\n  *) ${faults[fault](sound)} ;;\nesac`,
  );
  writeFileSync(join(folder, 'well.wav'), wav);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const engine = await entry.open(enginePlace({ env, platform }));
  const segment = cast(narration('The ferry is late again today.'), engine.voices[0]?.id);
  return { folder, engine, segment };
}

describe.skipIf(process.platform === 'win32')('a program whose voices all have one rate', () => {
  it('is not believed when it gives another', async () => {
    const { engine, segment } = await openFailing(espeakNg, 'gives another rate');
    await expect(speakSegment(segment, engine)).rejects.toThrow(
      'it gave a sample rate of 16000 Hz where it always has 22050 Hz',
    );
    await engine.close();
  });
});

describe.skipIf(process.platform === 'win32').each(programs)('$name, where the program', (program) => {
  it.each([
    ['dies', 'it was ended by SIGKILL'],
    ['fails', 'exit code 3, saying "no breath left"'],
    ['gives nothing', 'not a RIFF WAVE file'],
    ['gives rubbish', 'not a RIFF WAVE file'],
    ['gives half a file', 'announces'],
  ] as const)('%s, is heard by nobody, and a person is told why', async (fault, problem) => {
    const { engine, segment } = await openFailing(program, fault);
    const failure = await speakSegment(segment, engine).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'engine-failed' });
    expect(String(failure)).toContain(problem);
    expect(String(failure)).toContain(segment.spoken);
    await engine.close();
  });

  it('hangs, ends it when nobody waits any longer', async () => {
    const { folder, engine, segment } = await openFailing(program, 'hangs');
    const enough = new AbortController();
    const speaking = speakSegment(segment, engine, enough.signal);
    const hung = join(folder, 'hung');
    await vi.waitUntil(() => existsSync(hung) && readFileSync(hung, 'utf8').endsWith('\n'), 60_000);
    enough.abort(new Error('enough'));
    await expect(speaking).rejects.toThrow('enough');
    const pid = Number(readFileSync(hung, 'utf8'));
    await vi.waitUntil(() => !isRunning(pid), 60_000);
    await engine.close();
  });
});
