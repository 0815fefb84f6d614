import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVoice } from '../../../src/adapters/voice-library/add-voice.ts';
import { silentProgress } from '../../../src/ports/progress.ts';
import { run, type Surroundings } from '../../cli/fake-terminal.ts';
import { caught } from '../../support/caught.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { writeTinyVoice } from '../sherpa/tiny-voice.ts';
import { serveArchive } from './archive-server.ts';

const name = 'vits-tiny-en_GB-low';

let folder = '';
let archive: Uint8Array = new Uint8Array(0);
let sha256 = '';
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'lectern-test-voice-')), name);
  writeTinyVoice(folder);
  const entries = readdirSync(folder).map((file) => {
    const body = readFileSync(join(folder, file));
    return { header: { name: `${name}/${file}`, size: body.length }, body };
  });
  archive = gzipSync(await packTar(entries), { level: 1 });
  sha256 = createHash('sha256').update(archive).digest('hex');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const at = (root: string): Surroundings => ({ env: { LECTERN_VOICES: root } });
const onnx = 'en_GB-tiny-low.onnx';

describe('lectern voices add', () => {
  it('fetches a voice, shows its terms, and lectern speaks with it', async () => {
    const root = join(temporaryFolder(), 'voices');
    const { url } = await serveArchive({ archive, etag: '"1"', breaksAfter: [100_000] });
    const added = await run(['voices', 'add', `${url}/${name}.tar.gz#${sha256}`], {
      ...at(root),
      watched: true,
    });
    expect(added).toMatchObject({ code: 0 });
    expect(added.out).toBe(
      `Added: ${name}, en-GB, in ${join(root, name)}\nVoices: ${name}/0, ${name}/1, ${name}/2\n`,
    );
    expect(added.err).toContain('Megabytes fetched');
    expect(added.err).toContain('Public domain: these are tones.');
    expect(readdirSync(root)).toEqual([name]);
    expect(JSON.parse(readFileSync(join(root, name, 'lectern-voice.json'), 'utf8'))).toMatchObject({
      kind: 'vits',
      source: `${url}/${name}.tar.gz`,
      sha256,
      licence: { file: 'LICENSE', title: 'Public domain: these are tones.' },
    });

    const listed = await run(['voices'], at(root));
    expect(listed.out).toContain(`${name}  from ${url}`);
    expect(listed.out).toContain(`${name}/1`);

    const wav = join(temporaryFolder(), 'name.wav');
    const spoken = await run(
      ['listen', '--name', 'Della Marsh', '--engine', 'sherpa', '--voice', `${name}/1`, '--out', wav],
      at(root),
    );
    expect(spoken).toMatchObject({ code: 0 });
    expect(readFileSync(wav).length).toBeGreaterThan(10_000);

    const again = await run(['voices', 'add', `${url}/${name}.tar.gz#${sha256}`, '--json'], at(root));
    expect(JSON.parse(again.out)).toMatchObject({ name, sha256 });

    const removed = await run(['voices', 'remove', name], at(root));
    expect(removed).toMatchObject({ code: 0, out: `Removed: ${join(root, name)}\n` });
    expect(readdirSync(root)).toEqual([]);
  });

  it('copies a folder, under another name where one is given, and leaves the folder alone', async () => {
    const root = temporaryFolder();
    const before = readdirSync(folder);
    const added = await run(
      ['voices', 'add', folder, '--name', 'ferry', '--lang', 'en-IE', '--quiet'],
      at(root),
    );
    expect(added).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(folder)).toEqual(before);
    const { added: voices } = JSON.parse((await run(['voices', '--json'], at(root))).out) as {
      readonly added: readonly { readonly name: string; readonly manifest: object }[];
    };
    expect(voices).toHaveLength(1);
    expect(voices[0]).toMatchObject({ name: 'ferry', manifest: { source: folder } });
    expect(JSON.stringify(voices[0])).toContain('en-IE');
    const taken = await run(['voices', 'add', folder, '--name', 'ferry'], at(root));
    expect(taken.code).toBe(2);
    expect(taken.err).toContain('voice-exists');
  });

  it('says so where nothing tells what a voice may be used for', async () => {
    const [source, root] = [join(temporaryFolder(), 'bare'), temporaryFolder()];
    writeTinyVoice(source);
    rmSync(join(source, 'LICENSE'));
    const added = await run(['voices', 'add', source], at(root));
    expect(added.code).toBe(0);
    expect(added.err).toContain('voice-licence-unknown');
    expect((await run(['voices'], at(root))).out).toContain('licence not known');
  });

  it('adds nothing of what cannot speak, and leaves nothing behind', async () => {
    const root = temporaryFolder();
    const broken = join(temporaryFolder(), 'vits-en_GB-broken');
    writeTinyVoice(broken);
    writeFileSync(join(broken, onnx), readFileSync(join(broken, onnx)).subarray(0, 90_000));
    const archivePath = join(temporaryFolder(), 'voice.tar.gz');
    writeFileSync(archivePath, archive.subarray(0, archive.length / 2));
    const page = join(temporaryFolder(), 'page.tar.gz');
    writeFileSync(page, '<html>Sign in</html>');
    for (const [source, code] of [
      [broken, 'voice-model-unknown'],
      [archivePath, 'voice-archive-refused'],
      [page, 'voice-archive-refused'],
      [`${page}#${'0'.repeat(64)}`, 'voice-checksum-wrong'],
      [join(broken, 'nowhere'), 'voice-source-missing'],
      ['https://voices.example/a.tar.bz2', 'voice-checksum-missing'],
    ] as const) {
      const { code: exit, err } = await run(['voices', 'add', source], at(root));
      expect(exit).toBe(2);
      expect(err).toContain(code);
      expect(readdirSync(root)).toEqual([]);
    }
  });

  it('removes what a killed run has left, and keeps what another run is at', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.lectern-999999999-0badcafe-1'));
    // In a container every run may have the same number.
    mkdirSync(join(root, `.lectern-${process.pid}-0badcafe-1`));
    mkdirSync(join(root, `.lectern-${process.ppid}-0badcafe-1`));
    await run(['voices', 'add', folder, '--quiet'], at(root));
    expect(readdirSync(root).toSorted()).toEqual([`.lectern-${process.ppid}-0badcafe-1`, name]);
  });

  it('appears once where two runs add it at once', async () => {
    const root = temporaryFolder();
    const runs = await Promise.all([1, 2].map(() => run(['voices', 'add', folder], at(root))));
    expect(runs.filter(({ code }) => code === 0)).toHaveLength(1);
    expect(runs.filter(({ code }) => code === 2)).toHaveLength(1);
    expect(runs.map(({ err }) => err).join('')).toContain('voice-exists');
    expect(readdirSync(root)).toEqual([name]);
  });

  it('stops when it is told to', async () => {
    const root = temporaryFolder();
    const stopped = addVoice(folder, {
      root,
      folder: '/',
      name: null,
      language: null,
      progress: silentProgress,
      signal: AbortSignal.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(readdirSync(root)).toEqual([]);
  });

  it('says that the folder of voices cannot be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const error = await caught(() =>
      addVoice(folder, {
        root: join(file, 'voices'),
        folder: '/',
        name: null,
        language: null,
        progress: silentProgress,
        signal: new AbortController().signal,
      }),
    );
    expect(error.code).toBe('voices-unwritable');
  });
});

describe('lectern voices, wrongly asked', () => {
  it.each([
    [['voices', 'fetch'], 'add, remove or nothing'],
    [['voices', 'add'], 'takes one folder'],
    [['voices', 'add', 'a', 'b'], 'takes one folder'],
    [['voices', 'remove'], 'takes the name'],
    [['voices', 'remove', '../voices'], 'voice-not-added'],
  ])('%j', async (line, said) => {
    const root = temporaryFolder();
    const { code, err } = await run(line, at(root));
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(root)).toBe(true);
  });

  it('refuses a name that is no name', async () => {
    const { code, err } = await run(['voices', 'add', folder, '--name', '../x'], at(temporaryFolder()));
    expect(code).toBe(2);
    expect(err).toContain('A voice cannot have the name');
  });
});
