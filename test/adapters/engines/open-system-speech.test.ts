import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { EnginePlace } from '../../../src/adapters/speech/engine-entry.ts';
import { macVoices } from '../../../src/adapters/system-speech/mac-voices.ts';
import { systemSpeech } from '../../../src/adapters/system-speech/open-system-speech.ts';
import { windowsVoices } from '../../../src/adapters/system-speech/windows-voices.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';

const voices = fileURLToPath(new URL('programs/system-voices.mjs', import.meta.url));

const programs = mkdtempSync(join(tmpdir(), 'lectern-test-systems-'));
afterAll(() => rmSync(programs, { recursive: true, force: true }));

/** A computer of another system, whose program for speech is a script. */
function placeOf(platform: 'darwin' | 'win32', script?: string): EnginePlace {
  const [file, program] = platform === 'darwin' ? ['say', 'say'] : ['powershell.exe', 'powershell'];
  const folder = mkdtempSync(join(programs, 'bin-'));
  const body = script ?? `exec '${process.execPath}' '${voices}' ${program} "$@"`;
  writeFileSync(join(folder, file), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, file), 0o755);
  return enginePlace({ platform, env: { PATH: [folder, '/usr/bin', '/bin'].join(delimiter) } });
}

const english = {
  language: 'en-GB',
  sentences: [
    'The ferry is late.',
    'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
  ],
  unsayable: null,
} as const;

describe.skipIf(process.platform === 'win32')('the voices of a system', () => {
  describeSpeechEngine('macOS', { open: () => systemSpeech.open(placeOf('darwin')), ...english });
  describeSpeechEngine('Windows', { open: () => systemSpeech.open(placeOf('win32')), ...english });

  it('are listed with their languages, and without the jokes', async () => {
    const mac = await systemSpeech.open(placeOf('darwin'));
    expect(mac.voices.map(({ id, language }) => [id, language])).toEqual([
      ['Alex', 'en-US'],
      ['Daniel', 'en-GB'],
      ['Eddy (English (UK))', 'en-GB'],
      ['Thomas', 'fr-FR'],
    ]);
    const windows = await systemSpeech.open(placeOf('win32'));
    expect(windows.voices.map(({ id, language, gender }) => [id, language, gender])).toEqual([
      ['Microsoft Hazel Desktop', 'en-GB', 'female'],
      ['Microsoft David Desktop', 'en-US', 'male'],
      ['Stefan', 'de-DE', 'unknown'],
    ]);
  });

  it('take no words of a text as arguments, variables or commands', () => {
    const request = { voice: 'Daniel', params: { rate: 1.2 } };
    for (const { say } of [macVoices, windowsVoices]) {
      const { args, env } = say(request);
      expect(JSON.stringify([args, env])).not.toContain('ferry');
    }
    expect(macVoices.plain('Slower [[rate 10]] now [[')).toBe('Slower  rate 10  now  ');
    expect(macVoices.parse('-o x                en_US    # Mine.\n')).toEqual([]);
  });

  it.each(['darwin', 'win32'] as const)('are not there where the program is not: %s', async (platform) => {
    const place = enginePlace({ platform, env: { PATH: '/nowhere' } });
    expect(await systemSpeech.find(place)).toMatchObject({
      why: expect.stringContaining('no program') as string,
    });
    await expect(systemSpeech.open(place)).rejects.toMatchObject({ code: 'engine-missing' });
  });

  it('are not there on Linux', async () => {
    const place = enginePlace({ platform: 'linux' });
    expect(await systemSpeech.find(place)).toEqual({ why: 'linux brings no voices' });
    await expect(systemSpeech.open(place)).rejects.toMatchObject({ code: 'engine-missing' });
  });

  it('are told to be broken where the program fails, or lists nothing', async () => {
    for (const script of ['echo "no sound today" >&2; exit 3', 'exit 0'])
      await expect(systemSpeech.open(placeOf('darwin', script))).rejects.toMatchObject({
        code: 'engine-broken',
      });
  });

  it('leave a message where no sound comes, and no files', async () => {
    const list = 'echo "Alex  en_US  # Hello."';
    const engine = await systemSpeech.open(placeOf('darwin', `[ "$2" = "?" ] && ${list}; exit 0`));
    const request = { text: 'The ferry is late.', language: 'en-US', voice: 'Alex', params: {} };
    await expect(engine.synthesize(request)).rejects.toMatchObject({
      code: 'engine-failed',
      message: expect.stringContaining('it wrote no sound') as string,
    });
    expect(readdirSync('.').filter((name) => name === 'sound.wav')).toEqual([]);
    await engine.close();
  });
});
