import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFlite } from '../../src/adapters/flite/open-flite.ts';
import { readWav } from '../../src/adapters/read-wav.ts';
import { makeClip } from '../../src/audio/clip.ts';
import { temporaryFolder } from '../support/folder.ts';
import { standIn } from '../support/stand-in.ts';
import { run } from './fake-terminal.ts';

const article =
  'Tides\n\nThe ferry was late again.\n\n"They rise," said Ana Ruiz.\n\nIt has 東京 on its side.\n';

/** A folder with an article, and a player that keeps what it plays. */
function quay() {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'tides.txt'), article);
  const heard = join(folder, 'heard');
  mkdirSync(heard);
  const player = standIn('pw-play', `cp "$1" '${heard}'/$(ls '${heard}' | wc -l).wav`);
  const env = { PATH: [player, '/bin', '/usr/bin'].join(delimiter) };
  return { folder, heard, at: { folder, env, platform: 'linux' } as const };
}

const soundsIn = (heard: string) =>
  readdirSync(heard)
    .toSorted()
    .map((name) => readWav(readFileSync(join(heard, name))));

describe.skipIf(process.platform === 'win32')('lectern listen --engine', () => {
  it('plays an article in the voices of an edition, all of them equally loud, and says what is not heard', async () => {
    const { heard, at } = quay();
    const { code, out, err } = await run(['listen', 'tides.txt', '--engine', 'flite', '--pauses'], at);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--pauses');
    const played = await run(['listen', 'tides.txt', '--engine', 'flite', '--rate', '300'], at);
    expect(played.code).toBe(0);
    expect(played.out).toContain('"They rise,"\nsaid Ana Ruiz.\n');
    expect(played.out).not.toContain('Quote.');
    expect(played.err).toContain('engine-cannot-say');
    const sounds = soundsIn(heard);
    expect(sounds.length).toBeGreaterThanOrEqual(4);
    const powers = sounds.map(({ samples }) =>
      Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length),
    );
    expect(Math.max(...powers) / Math.min(...powers)).toBeLessThan(2);
  });

  it('plays a script as it was edited, before its audio is made, and changes nothing', async () => {
    const { folder, heard, at } = quay();
    await run(['render', 'tides.txt', '--only', 'script'], at);
    const path = join(folder, 'out', 'tides', 'script.txt');
    const script = readFileSync(path, 'utf8');
    writeFileSync(path, script.replace('The ferry was late again.', 'The boat came at last.'));
    const line = ['listen', '--script', join('out', 'tides', 'script.txt')];
    const files = () =>
      readdirSync(join(folder, 'out', 'tides')).map((name) => [
        name,
        readFileSync(join(folder, 'out', 'tides', name), 'utf8'),
      ]);
    const before = files();
    const { code, out } = await run([...line, '--engine', 'flite'], at);
    expect([code, out.includes('They rise')]).toEqual([0, true]);
    expect(files()).toEqual(before);
    const [, edited] = soundsIn(heard);
    const engine = await openFlite({ threads: 1 });
    const { voice } = (
      JSON.parse(readFileSync(join(folder, 'out', 'tides', 'script.json'), 'utf8')) as {
        segments: { voice: { id: string; params: object } }[];
      }
    ).segments[1] ?? { voice: { id: '', params: {} } };
    const said = await engine.synthesize({
      text: 'The boat came at last.',
      language: 'en-US',
      voice: voice.id,
      params: voice.params,
    });
    await engine.close();
    const { samples } = makeClip(said);
    expect(edited?.samples).toHaveLength(samples.length);
    const named = await run([...line, '--name', 'Ana Ruiz'], at);
    expect([named.code, named.err.includes('--script is heard whole')]).toEqual([2, true]);
  });

  it('plays one name', async () => {
    const { heard, at } = quay();
    const { code, out } = await run(['listen', '--name', 'Ana Ruiz', '--engine', 'flite'], at);
    expect([code, out]).toEqual([0, 'Ana Ruiz\n']);
    expect(soundsIn(heard)).toHaveLength(1);
  });

  it('says what only goes with a name', async () => {
    const { at } = quay();
    const { code, err } = await run(['listen', 'tides.txt', '--out', 'tides.wav'], at);
    expect(code).toBe(2);
    expect(err).toContain('--out goes with --name');
  });

  it('says how to get a player', async () => {
    const { folder, at } = quay();
    const bare = { ...at, env: { PATH: folder } };
    const { code, err } = await run(['listen', 'tides.txt', '--engine', 'flite'], bare);
    expect(code).toBe(2);
    expect(err).toContain('[player-missing]');
    expect(err).toContain('alsa-utils');
  });

  it('stops with the message of an engine that fails', async () => {
    const { at } = quay();
    const { code, err } = await run(['listen', 'tides.txt', '--engine', 'flite', '--voice', 'nobody'], at);
    expect(code).toBe(2);
    expect(err).toContain('[voice-unknown]');
  });
});
