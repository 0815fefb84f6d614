import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandSpeech } from '../../../src/adapters/command-speech/open-command-speech.ts';
import { fillCommand } from '../../../src/adapters/command-speech/fill-command.ts';
import { isFound } from '../../../src/adapters/speech/engine-entry.ts';
import { defaultEngineSettings, type CommandEngineSettings } from '../../../src/config/engines.ts';
import { speakSegment } from '../../../src/voice/speak-segment.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { standIn } from '../../support/stand-in.ts';
import { cast, narration } from '../../voice/segments.ts';

const speaker = fileURLToPath(new URL('programs/speaker.mjs', import.meta.url));
const voices = [
  { id: 'low', name: 'Low', language: 'en-GB', gender: 'male' },
  { id: 'higher', name: 'Higher', language: 'en-GB', gender: 'female' },
] as const;

function placeWith(command: readonly string[], more: Partial<CommandEngineSettings> = {}) {
  const settings = { command, voices, version: '1', deterministic: true, timeoutSeconds: 60, ...more };
  return enginePlace({ settings: { ...defaultEngineSettings, command: settings } });
}
const speakerWith = (mood: string, more?: Partial<CommandEngineSettings>) =>
  placeWith([process.execPath, speaker, mood, '{voice}', '{rate}'], more);

describeSpeechEngine('a command', {
  open: () => commandSpeech.open(speakerWith('well')),
  language: 'en-GB',
  sentences: [
    'The ferry is late.',
    'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
  ],
  unsayable: null,
});

const segment = cast(narration('The ferry is late again today.'), 'low');

/** Has a command speak as the pipeline does. */
async function speakWith(place: ReturnType<typeof placeWith>) {
  const engine = await commandSpeech.open(place);
  try {
    return await speakSegment(segment, engine);
  } finally {
    await engine.close();
  }
}

describe('a command that fails', () => {
  it.each([
    ['dies', 'it was ended by SIGKILL'],
    ['fails', 'exit code 4, saying "no such voice on this Monday"'],
    ['half a file', 'announces'],
    ['nothing', 'not a RIFF WAVE file'],
    ['no WAV file', 'not a RIFF WAVE file'],
    ['silence', 'it gave silence'],
    ['no sample rate', 'of a kind that is not read'],
  ])('when it %s, is heard by nobody, and a person is told why', async (mood, problem) => {
    const failure = await speakWith(speakerWith(mood)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'engine-failed' });
    expect(String(failure)).toContain(problem);
    expect(String(failure)).toContain(segment.spoken);
  });

  it('is ended when it hangs', async () => {
    await expect(speakWith(speakerWith('hangs', { timeoutSeconds: 1 }))).rejects.toMatchObject({
      code: 'engine-timed-out',
    });
  });

  it('is ended when it prints without end', async () => {
    await expect(speakWith(speakerWith('too much'))).rejects.toThrow('it gave more than');
  });

  it('may complain as long as it speaks', async () => {
    expect((await speakWith(speakerWith('noise'))).samples.length).toBeGreaterThan(1000);
  });

  it('may choose its own sample rate', async () => {
    expect((await speakWith(speakerWith('another sample rate'))).sampleRateHz).toBe(8000);
  });
});

describe('a command', () => {
  it('takes the text from a file and gives the sound in one, where it says so', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('lectern-')).length;
    const line = [process.execPath, speaker, 'well', '{voice}', '{rate}', '{text}', '{out}'];
    expect((await speakWith(placeWith(line))).samples.length).toBeGreaterThan(1000);
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('lectern-')).length;
    expect(after).toBeLessThanOrEqual(before + 1);
  });

  it('says so where it wrote no sound', async () => {
    const line = [process.execPath, speaker, 'nothing', '{voice}', '{rate}', '{text}', '{out}'];
    await expect(speakWith(placeWith(line))).rejects.toThrow('it wrote no sound');
  });

  it('is not here without its setting, or without its program', async () => {
    expect(await commandSpeech.find(enginePlace())).toEqual({ why: 'narration.engines.command is not set' });
    expect(isFound(await commandSpeech.find(placeWith(['no-such-program'])))).toBe(false);
    await expect(commandSpeech.open(enginePlace())).rejects.toMatchObject({ code: 'engine-missing' });
  });

  it.skipIf(process.platform === 'win32')('never has words of the text among its arguments', async () => {
    const folder = standIn(
      'talker',
      `printf '%s\\n' "$@" > "$(dirname "$0")/arguments"; cat > /dev/null; exit 1`,
    );
    await speakWith(placeWith([`${folder}/talker`, '-v', '{voice}'])).catch(() => null);
    expect(readFileSync(`${folder}/arguments`, 'utf8')).toBe('-v\nlow\n');
  });
});

describe('fillCommand', () => {
  it('fills every place, and leaves what it does not know', () => {
    const request = { voice: 'low', params: { rate: 1.25 } };
    const template = ['--speed={rate}', '{stretch}', '{voice}.onnx', '{text}', '{out}', '{other}'];
    expect(fillCommand(template, request, { text: '/t', out: '/o' })).toEqual([
      '--speed=1.25',
      '0.8',
      'low.onnx',
      '/t',
      '/o',
      '{other}',
    ]);
  });
});
