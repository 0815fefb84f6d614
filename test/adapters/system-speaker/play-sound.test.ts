import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlayer } from '../../../src/adapters/system-speaker/play-sound.ts';
import { caught } from '../../support/caught.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { standIn } from '../../support/stand-in.ts';

const { signal } = new AbortController();

const placeWith = (folders: readonly string[], platform: NodeJS.Platform) =>
  ({ platform, env: { PATH: [...folders, '/bin', '/usr/bin'].join(delimiter) } }) as const;

describe.skipIf(process.platform === 'win32')('findPlayer', () => {
  it.each([
    ['darwin', 'afplay', '/a b.wav'],
    ['linux', 'pw-play', '/a b.wav'],
  ] as const)('plays on %s through %s', async (platform, program, heard) => {
    const notes = join(temporaryFolder(), 'notes');
    const player = await findPlayer(placeWith([standIn(program, `printf "%s" "$*" > '${notes}'`)], platform));
    expect(player.name).toBe(program);
    await player.play('/a b.wav', signal);
    expect(readFileSync(notes, 'utf8')).toBe(heard);
  });

  it('plays on Windows with the path in the environment, and none in a program', async () => {
    const notes = join(temporaryFolder(), 'notes');
    const script = `printf "%s" "$LECTERN_SOUND" > '${notes}'; for word; do last=$word; done; printf "%s" "$last" > '${notes}.program'`;
    const player = await findPlayer(placeWith([standIn('powershell.exe', script)], 'win32'));
    await player.play("C:\\it's $(here).wav", signal);
    expect(readFileSync(notes, 'utf8')).toBe("C:\\it's $(here).wav");
    const program = Buffer.from(readFileSync(`${notes}.program`, 'utf8'), 'base64').toString('utf16le');
    expect(program).toContain('$env:LECTERN_SOUND');
    expect(program).not.toContain('here');
  });

  it('says what it looked for, and why a player failed', async () => {
    const missing = await caught(() => findPlayer({ platform: 'linux', env: { PATH: '/nowhere' } }));
    expect(missing.code).toBe('player-missing');
    expect(missing.message).toContain('pw-play, paplay, aplay, ffplay');
    const mute = standIn('pw-play', 'echo "no sound card" >&2; exit 1');
    const player = await findPlayer(placeWith([mute], 'linux'));
    const failed = await caught(() => player.play('x.wav', signal));
    expect(failed.code).toBe('speaker-program-failed');
    expect(failed.message).toContain('no sound card');
  });

  it('falls silent when it is told to', async () => {
    const notes = join(temporaryFolder(), 'notes');
    const player = await findPlayer(placeWith([standIn('pw-play', `sleep 60; touch '${notes}'`)], 'linux'));
    const stop = new AbortController();
    const playing = player.play('x.wav', stop.signal);
    stop.abort(new Error('enough'));
    await expect(playing).rejects.toThrow('enough');
    expect(existsSync(notes)).toBe(false);
  });
});
