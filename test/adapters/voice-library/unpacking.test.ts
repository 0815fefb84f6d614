import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { findLicence } from '../../../src/adapters/voice-library/find-licence.ts';
import { readArchive } from '../../../src/adapters/voice-library/read-archive.ts';
import { readFolder } from '../../../src/adapters/voice-library/read-folder.ts';
import { safePath } from '../../../src/adapters/voice-library/safe-path.ts';
import { nameAfter } from '../../../src/adapters/voice-library/voice-name.ts';
import { writePieces, type UnpackingLimits } from '../../../src/adapters/voice-library/write-pieces.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { packed } from './packed.ts';

const { signal } = new AbortController();
const wide: UnpackingLimits = { maxEntries: 100, maxBytes: 1e6 };

/** Writes an archive into a file and unpacks it below a folder that must stay empty beside it. */
async function unpack(archive: Uint8Array, limits = wide) {
  const outside = temporaryFolder();
  const folder = join(outside, 'inside');
  mkdirSync(folder);
  const path = join(temporaryFolder(), 'archive');
  writeFileSync(path, archive);
  const sum = readArchive(path).then((pieces) => writePieces(pieces, { folder, limits, signal }));
  const failure = await sum.then(
    () => null,
    (cause: unknown) => cause as Error,
  );
  expect(readdirSync(outside)).toEqual(['inside']);
  return { folder, failure, sum: failure === null ? await sum : null };
}

const tarOf = (files: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  packTar(
    Object.entries(files).map(([name, body]) => ({
      header: { name, size: Buffer.byteLength(body), type: 'file' as const },
      body,
    })),
  );

const files = { 'voice/LICENSE': 'Public domain.\n', 'voice/data/a.txt': 'a', 'voice/._LICENSE': 'clutter' };

const zipOf = (given: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(given).map(([name, body]) => [name, Buffer.from(body)])));

describe('an archive', () => {
  it('is read by its first bytes: tar, tar.gz, tar.bz2 and zip', async () => {
    const sums = [];
    for (const archive of [await tarOf(files), gzipSync(await tarOf(files)), zipOf(files)]) {
      const { folder, failure, sum } = await unpack(archive);
      expect(failure).toBeNull();
      expect(readFileSync(join(folder, 'voice/LICENSE'), 'utf8')).toBe('Public domain.\n');
      expect(readFileSync(join(folder, 'voice/data/a.txt'), 'utf8')).toBe('a');
      expect(readdirSync(join(folder, 'voice')).toSorted()).toEqual(['LICENSE', 'data']);
      sums.push(sum);
    }
    expect(new Set(sums).size).toBe(1);
    const { folder } = await unpack(Buffer.from(packed.tar, 'base64'));
    expect(readdirSync(join(folder, 'voice')).map((name) => name.length)).toEqual([7, 158]);
  });

  it.each([
    ['../stolen'],
    ['voice/../../stolen'],
    ['/etc/stolen'],
    ['C:/stolen'],
    ['..\\stolen'],
    ['voice/con'],
    ['a/b/c/d/e/f/g/h/i/j/k/l/m'],
    ['x'.repeat(201)],
    ['voice/line\nbreak'],
  ])('is refused for the path %j', async (path) => {
    const zipped = await unpack(zipOf({ [path]: 'x' }));
    expect(zipped.failure?.message).toContain('unsafe path');
    expect(() => safePath(path)).toThrow(RangeError);
  });

  it.each(['symlink', 'link', 'fifo', 'character-device'] as const)('is refused for a %s', async (type) => {
    const archive = await packTar([{ header: { name: 'voice/x', size: 0, type, linkname: '../../etc' } }]);
    const { failure, folder } = await unpack(archive);
    expect(failure?.message).toContain(`it holds a ${type}`);
    expect(existsSync(join(folder, 'voice', 'x'))).toBe(false);
  });

  it('is refused where it unpacks to more than it may', async () => {
    const bomb = gzipSync(await tarOf({ 'voice/zeros': '\0'.repeat(3e6) }));
    expect(bomb.length).toBeLessThan(10_000);
    expect((await unpack(bomb)).failure?.message).toContain('more than 1000000 bytes');
    const zipBomb = zipOf({ 'voice/zeros': '\0'.repeat(3e6) });
    expect((await unpack(zipBomb)).failure?.message).toContain('more than 1000000 bytes');
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, '']));
    expect((await unpack(await tarOf(many))).failure?.message).toContain('more than 100 files');
  });

  it('is refused where one name stands twice', async () => {
    const archive = await packTar(['a', 'b'].map((body) => ({ header: { name: 'voice/x', size: 1 }, body })));
    expect((await unpack(archive)).failure?.message).toContain('"voice/x" twice');
  });

  it.each(['tar', 'tar.gz', 'zip'] as const)('is refused where it ends too early: %s', async (kind) => {
    const body = Array.from({ length: 3000 }, (_, index) => `${index ** 3} `).join('');
    const tar = await tarOf({ 'voice/a': body });
    const whole = { tar, 'tar.gz': gzipSync(tar), zip: zipOf({ 'voice/a': body }) }[kind];
    expect((await unpack(whole.subarray(0, whole.length / 2))).failure).toBeInstanceOf(Error);
  });

  it('is refused where it is none', async () => {
    for (const content of ['<html>Not found</html>', '', 'PK'])
      expect((await unpack(Buffer.from(content))).failure?.message).toContain('no archive that is read');
  });
});

describe('a folder', () => {
  it('is copied with what its links lead to, and not for ever', async () => {
    const [blobs, source, folder] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
    writeFileSync(join(blobs, 'f00'), 'a model');
    symlinkSync(join(blobs, 'f00'), join(source, 'model.onnx'));
    await writePieces(readFolder(source), { folder, limits: wide, signal });
    expect(readFileSync(join(folder, 'model.onnx'), 'utf8')).toBe('a model');
    symlinkSync('.', join(source, 'again'));
    const endless = writePieces(readFolder(source), { folder: temporaryFolder(), limits: wide, signal });
    await expect(endless).rejects.toThrow(/deep|unsafe/u);
  });
});

describe('findLicence', () => {
  const folderWith = (given: Readonly<Record<string, string>>): string => {
    const folder = temporaryFolder();
    for (const [name, body] of Object.entries(given)) writeFileSync(join(folder, name), body);
    return folder;
  };

  it('takes the terms from their own file, and what moves a cursor out of them', async () => {
    const folder = folderWith({
      'LICENSE.txt': '\n# MIT\u001B[2J License\u202E\n\nWords.',
      README: 'License: x',
    });
    expect(await findLicence([folder])).toEqual({
      file: 'LICENSE.txt',
      title: 'MIT[2J License',
      terms: '# MIT[2J License\n\nWords.',
    });
  });

  it('takes a line about it from a description, and the first folder that has one', async () => {
    const card = folderWith({ MODEL_CARD: '# Model card\n* Language: en\n* License: CC BY 4.0\n' });
    expect(await findLicence([folderWith({ 'a.onnx': '' }), card])).toEqual({
      file: 'MODEL_CARD',
      title: 'CC BY 4.0',
      terms: '* License: CC BY 4.0',
    });
    expect(await findLicence([folderWith({ README: 'No word of it.' })])).toBeNull();
  });

  it('shows the beginning of long terms', async () => {
    const found = await findLicence([folderWith({ COPYING: 'Line\n'.repeat(700) })]);
    expect(found?.terms.split('\n')).toHaveLength(41);
    expect(found?.terms).toContain('(and 660 lines more)');
  });
});

describe('nameAfter', () => {
  it.each([
    ['/voices/vits-piper-en_GB-alba-medium.tar.bz2', 'vits-piper-en_GB-alba-medium'],
    ['C:\\voices\\alba\\', 'alba'],
    ['/releases/Ålba voice.ZIP', 'lba-voice'],
    ['../..', 'voice'],
  ])('makes of %j %j', (place, name) => {
    expect(nameAfter(place)).toBe(name);
  });
});
