/** How names are said: listed, heard, and written down. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readWav } from '../../src/adapters/read-wav.ts';
import type { SaidName } from '../../src/render/names-of.ts';
import { readPls } from '../../src/script/lexicon/read-pls.ts';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

const article = `Tides rise in Łódź

By Nora Eastlake

PELLA — They rise, and in Łódź they fall. Everybody knows.

"They always do," said Ana Ruiz, who lives in 東京.
`;

function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const settings = { narration: { engine: 'flite' } };
  const all = { 'tides.txt': article, 'lectern.config.json': JSON.stringify(settings), ...files };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
  return folder;
}

async function names(folder: string): Promise<ReadonlyMap<string, SaidName>> {
  const { out } = await run(['inspect', 'tides.txt', '--names', '--json'], { folder });
  const { names } = JSON.parse(out) as { names: readonly SaidName[] };
  return new Map(names.map((name) => [name.name, name]));
}

describe('lectern inspect --names', () => {
  it('lists authors, places and people with what a listener will hear', async () => {
    const listed = await names(project());
    expect([...listed.keys()]).toEqual(expect.arrayContaining(['Nora Eastlake', 'Łódź', 'Ana Ruiz']));
    expect(listed.has('Everybody')).toBe(false);
    expect(listed.get('Łódź')).toMatchObject({ said: 'Łódź', read: 'Lodz', confirmedBy: null, lost: [] });
    expect(listed.get('東京')).toMatchObject({ confirmedBy: null, lost: ['東', '京'] });
    expect(listed.get('Ana Ruiz')).toMatchObject({ said: 'Ana Ruiz', read: null, ipa: null });
  });

  it('tells who has confirmed a name: the project’s lexicon, or the article’s own corrections', async () => {
    const listed = await names(
      project({
        'lexicon.yaml': 'Łódź: { ipa: wut͡ɕ }\nAna: ah-na\n',
        'tides.lectern.yaml': 'pronunciations: { Nora Eastlake: nora eestlake }',
      }),
    );
    expect(listed.get('Łódź')).toMatchObject({ said: 'wooch', ipa: 'wut͡ɕ', confirmedBy: 'lexicon.yaml' });
    expect(listed.get('Nora Eastlake')).toMatchObject({
      said: 'nora eestlake',
      confirmedBy: 'the article’s corrections',
    });
    expect(listed.get('Ana Ruiz')).toMatchObject({ said: 'ah-na Ruiz', confirmedBy: null });
  });

  it('is a table for people', async () => {
    const { out, code } = await run(['inspect', 'tides.txt', '--names'], {
      folder: project({ 'lexicon.yaml': 'Ana Ruiz: ah-na roo-eeth' }),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^\d names, \d that nobody has confirmed\n/u);
    expect(out).toMatch(/Ana Ruiz +said “ah-na roo-eeth” {2}as lexicon\.yaml has it\n/u);
    expect(out).toMatch(/Łódź +said “Lodz” {2}not confirmed\n/u);
    expect(out).toContain('lectern listen --name');
  });

  it('writes PLS 1.0 that is read again: what is confirmed as lexemes, the rest as comments', async () => {
    const folder = project({ 'lexicon.yaml': 'Ana Ruiz: { say: ah-na roo-eeth, ipa: ˈana ruˈiθ }' });
    const { out } = await run(['inspect', 'tides.txt', '--names', '--pls'], { folder });
    expect(readPls(out, 'names.pls').entries).toMatchObject([
      { graphemes: ['Ana Ruiz'], alias: 'ah-na roo-eeth', ipa: 'ˈana ruˈiθ' },
    ]);
    expect(out).toMatch(/<!-- Nobody has confirmed:\s+<lexeme>\s+<grapheme>Nora Eastlake</u);
  });
});

describe.skipIf(process.platform === 'win32')('lectern listen', () => {
  const listen = async (folder: string, ...line: readonly string[]) =>
    await run(['listen', '--name', ...line, '--engine', 'flite'], { folder });

  it('keeps a name as a sound file, said as the lexicon has it', async () => {
    const folder = project({ 'lexicon.yaml': 'Łódź: wooch, as they say it there\n' });
    const { code, out } = await listen(folder, 'Łódź', '--out', 'name.wav');
    expect([code, out]).toEqual([0, 'name.wav: wooch as they say it there\n']);
    const { samples, sampleRateHz } = readWav(readFileSync(join(folder, 'name.wav')));
    expect(samples.length / sampleRateHz).toBeGreaterThan(0.5);
    expect(samples.some((sample) => Math.abs(sample) > 1000)).toBe(true);
  });

  it('stops at a name that the engine has no letters for, and at none', async () => {
    const folder = project();
    const unsayable = await listen(folder, '東京', '--out', 'name.wav');
    expect([unsayable.code, unsayable.err.includes('[name-unsayable]')]).toEqual([2, true]);
    expect(existsSync(join(folder, 'name.wav'))).toBe(false);
    expect((await listen(folder, '…', '--out', 'name.wav')).err).toContain('--name takes a name');
    expect((await listen(folder, 'Ana', '--out', join('none', 'name.wav'))).err).toContain(
      '[out-unwritable]',
    );
  });

  it('speaks through the computer, and warns of letters that are not heard', async () => {
    const folder = project({ 'lexicon.yaml': 'Łódź: wooch' });
    writeFileSync(join(folder, 'festival'), `#!/bin/sh\ncat >> ${join(folder, 'heard')}\n`, { mode: 0o755 });
    const surroundings = {
      folder,
      env: { PATH: `${folder}:${process.env['PATH']}` },
      platform: 'linux',
    } as const;
    vi.stubEnv('PATH', surroundings.env.PATH);
    const { err } = await run(['listen', '--name', 'Łódź'], surroundings);
    const unheard = await run(['listen', '--name', '東京 Tower'], surroundings);
    vi.unstubAllEnvs();
    expect(readFileSync(join(folder, 'heard'), 'utf8')).toBe('(SayText "wooch")(SayText "Tower")');
    expect(err).toBe('');
    expect(unheard.err).toContain('[engine-cannot-say]');
  });

  it('reads an article with spoken quotation marks, for one voice says it all', async () => {
    const folder = project();
    writeFileSync(join(folder, 'festival'), `#!/bin/sh\ncat > /dev/null\n`, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env['PATH']}` };
    vi.stubEnv('PATH', env.PATH);
    writeFileSync(join(folder, 'short.txt'), 'Tides\n\n"They rise," said Ana Ruiz.\n');
    const { out } = await run(['listen', 'short.txt'], { folder, env, platform: 'linux' });
    vi.unstubAllEnvs();
    expect(out).toContain('Quote.\n"They rise,"\nEnd quote.\nsaid Ana Ruiz.\n');
  });

  it('says where the computer cannot speak that it cannot', async () => {
    const { code, err } = await run(['listen', '--name', 'Ana'], { folder: project(), env: { PATH: '' } });
    expect([code, err.includes('[speaker-program-missing]')]).toEqual([2, true]);
  });
});
