import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { speakInTones } from '../adapters/engines/programs/tones.mjs';
import { run } from '../cli/fake-terminal.ts';
import { isRunning } from '../support/processes.ts';
import { editionIn } from './lectern.ts';

const sentence = 'The harbour froze over.';
const articles = {
  'harbour.txt': `Ice\n\n2026-03-04\n\nIt is cold. ${sentence}\n`,
  'tides.txt': 'Tides\n\n2026-03-04\n\nThe tide is low. It will rise.\n',
};
const line = ['render', ...Object.keys(articles), '--only', 'audio'];

const sound = speakInTones('a good many tones, for two and a half seconds');
const damaged = (change: (wav: Buffer) => void): Buffer => {
  const wav = Buffer.from(sound);
  change(wav);
  return wav;
};
const sounds: Readonly<Record<string, Uint8Array>> = {
  well: sound,
  half: sound.subarray(0, sound.length / 2),
  nothing: new Uint8Array(),
  page: Buffer.from('<html>Sign in to speak</html>'),
  silence: damaged((wav) => wav.fill(0, 44)),
  brief: speakInTones('a'),
  endless: speakInTones('a'.repeat(700)),
  rateless: damaged((wav) => wav.writeUInt32LE(0, 24)),
};

/** Gives the sound of its mood, where the text is of the harbour, and else speaks well. */
const engine = `#!/bin/sh
cd "$(dirname "$0")"
case "$(cat)" in *harbour*) mood=$(cat mood) ;; *) mood=well ;; esac
case "$mood" in
  hangs) echo $$ >> hung; exec sleep 600 ;;
  dies) head -c 9000 well.wav; kill -9 $$ ;;
  stumbles) if mkdir stumbled 2> /dev/null; then exit 1; fi; cat well.wav ;;
  fails) echo 'no breath left' >&2; exit 4 ;;
  *) cat "$mood.wav" ;;
esac
`;

function room(folder: string, mood: string): string {
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
  for (const [name, wav] of Object.entries(sounds)) writeFileSync(join(folder, `${name}.wav`), wav);
  const path = join(folder, 'engine.sh');
  writeFileSync(path, engine);
  chmodSync(path, 0o755);
  writeFileSync(join(folder, 'mood'), mood);
  const voices = [{ id: 'one', name: 'One', language: 'en', gender: 'female' }];
  const command = { command: ['./engine.sh'], voices, version: '1', deterministic: true, timeoutSeconds: 5 };
  const narration = { engine: 'command', engines: { command } };
  writeFileSync(join(folder, 'lectern.config.json'), JSON.stringify({ narration }));
  return folder;
}

let root = '';
let rooms = 0;
let undisturbed: Readonly<Record<string, ReturnType<typeof editionIn>>> = {};

const render = (folder: string) => run(line, { folder, env: { LECTERN_CACHE: join(folder, 'cache') } });
const editionsIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(join(folder, 'out')).map((slug) => [slug, editionIn(join(folder, 'out', slug))]),
  );
const newRoom = (mood: string): string => room(mkdtempSync(join(root, `${(rooms += 1)}-`)), mood);

describe.skipIf(process.platform === 'win32')('an engine that fails at one sentence', () => {
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'lectern-test-'));
    const folder = newRoom('well');
    expect(await render(folder)).toMatchObject({ code: 0 });
    undisturbed = editionsIn(folder);
    expect(Object.keys(undisturbed).toSorted()).toEqual(['harbour', 'tides']);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each([
    ['hangs', 'engine-timed-out', 'within 5 seconds'],
    ['dies', 'engine-failed', 'it was ended by SIGKILL'],
    ['fails', 'engine-failed', 'exit code 4, saying "no breath left"'],
    ['half', 'engine-failed', 'announces'],
    ['nothing', 'engine-failed', 'not a RIFF WAVE file'],
    ['page', 'engine-failed', 'not a RIFF WAVE file'],
    ['silence', 'engine-failed', 'silence'],
    ['brief', 'engine-failed', 'only 0.07 seconds of sound'],
    ['endless', 'engine-failed', '49 seconds of sound'],
    ['rateless', 'engine-failed', 'of a kind that is not read'],
  ])('and %s costs that article alone, says so, and the next run completes', async (mood, code, problem) => {
    const folder = newRoom(mood);
    const { code: exit, err } = await render(folder);
    expect(exit).toBe(2);
    const failure = err.split('\n').find((text) => text.startsWith('harbour.txt: '));
    expect(failure).toContain(`[${code}]`);
    expect(failure).toContain(`"${sentence}"`);
    expect(failure).toContain(problem);
    expect(err).toMatch(/\n {2}Render again/u);
    expect(editionsIn(folder)).toEqual({ tides: undisturbed['tides'] });

    writeFileSync(join(folder, 'mood'), 'well');
    expect(await render(folder)).toMatchObject({ code: 0 });
    expect(editionsIn(folder)).toEqual(undisturbed);
  });

  it('is asked once more, and nobody hears of it', async () => {
    const folder = newRoom('stumbles');
    expect(await render(folder)).toMatchObject({
      code: 0,
      err: expect.not.stringContaining('engine') as string,
    });
    expect(editionsIn(folder)).toEqual(undisturbed);
  });

  it('leaves no hung program running', async () => {
    const folder = newRoom('hangs');
    await render(folder);
    const hung = readFileSync(join(folder, 'hung'), 'utf8').trim().split('\n').map(Number);
    expect(hung).toHaveLength(2);
    expect(hung.filter(isRunning)).toEqual([]);
  });
});
