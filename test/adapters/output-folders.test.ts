import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolders } from '../../src/adapters/output-folders.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';

/** A process id that no process has: larger than Linux, macOS and Windows give. */
const nobody = `${2 ** 30}-0badcafe`;
/** A run before this one whose process had the same number, as every run has in a container. */
const namesake = `${process.pid}-0badcafe`;

describe('outputFolders', () => {
  it('shows nothing of a folder before it is published, and all of it then', async () => {
    const root = join(temporaryFolder(), 'out');
    const staged = await outputFolders(root).stage('tides');
    await staged.write('a.txt', 'one');
    const sink = await staged.open('b.bin');
    await sink.write(Uint8Array.of(1, 2));
    await sink.write(Uint8Array.of(3));
    await sink.close();
    expect(existsSync(join(root, 'tides'))).toBe(false);
    expect(await staged.publish()).toBe(join(root, 'tides'));
    expect(readdirSync(join(root, 'tides'))).toEqual(['a.txt', 'b.bin']);
    expect([...readFileSync(join(root, 'tides', 'b.bin'))]).toEqual([1, 2, 3]);
    await staged.discard();
    expect(readdirSync(root)).toEqual(['tides']);
  });

  it('replaces what stood there, whole', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'tides'));
    writeFileSync(join(root, 'tides', 'stale.txt'), 'old');
    const staged = await outputFolders(root).stage('tides');
    await staged.write('fresh.txt', 'new');
    await staged.publish();
    expect(readdirSync(join(root, 'tides'))).toEqual(['fresh.txt']);
    expect(readdirSync(root)).toEqual(['tides']);
  });

  it('leaves what stood there when the work is discarded', async () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'tides'));
    writeFileSync(join(root, 'tides', 'kept.txt'), 'old');
    const staged = await outputFolders(root).stage('tides');
    await staged.write('fresh.txt', 'new');
    await staged.discard();
    expect(readdirSync(root)).toEqual(['tides']);
    expect(readdirSync(join(root, 'tides'))).toEqual(['kept.txt']);
  });

  it.each([
    ['of which nothing runs', nobody],
    ['that had the number of this process', namesake],
  ])('puts right what a killed run left behind %s', async (_, run) => {
    const root = temporaryFolder();
    mkdirSync(join(root, `.lectern-${run}-1-tides.old`));
    writeFileSync(join(root, `.lectern-${run}-1-tides.old`, 'kept.txt'), 'old');
    mkdirSync(join(root, `.lectern-${run}-1-tides.new`));
    mkdirSync(join(root, `.lectern-${run}-2-tides.gone`));
    mkdirSync(join(root, '.not-ours'));
    const staged = await outputFolders(root).stage('other');
    await staged.discard();
    expect(readdirSync(root).toSorted()).toEqual(['.not-ours', 'tides']);
    expect(readFileSync(join(root, 'tides', 'kept.txt'), 'utf8')).toBe('old');
  });

  it('leaves alone what a running process builds', async () => {
    const root = temporaryFolder();
    const first = await outputFolders(root).stage('tides');
    const second = await outputFolders(root).stage('tides');
    await first.write('a.txt', 'first');
    await second.write('a.txt', 'second');
    await first.publish();
    await second.publish();
    expect(readFileSync(join(root, 'tides', 'a.txt'), 'utf8')).toBe('second');
    expect(readdirSync(root)).toEqual(['tides']);
  });

  it('publishes nothing of a folder that another run has taken for abandoned and removed', async () => {
    const root = temporaryFolder();
    const staged = await outputFolders(root).stage('tides');
    await staged.write('a.txt', 'one');
    const [name = ''] = readdirSync(root);
    const other = join(root, name.replace(/[0-9a-f]{8}/u, '0badcafe'));
    renameSync(join(root, name), other);
    await (await outputFolders(root).stage('other')).discard();
    expect((await caught(() => staged.write('b.txt', 'two'))).code).toBe('out-unwritable');
    expect((await caught(() => staged.publish())).code).toBe('out-unwritable');
    expect(readdirSync(root)).toEqual([]);
  });

  it('puts no edition back that is whole in its place already', async () => {
    const root = temporaryFolder();
    for (const name of ['tides', `.lectern-${nobody}-1-tides.old`]) {
      mkdirSync(join(root, name));
      writeFileSync(join(root, name, 'which.txt'), name);
    }
    await (await outputFolders(root).stage('other')).discard();
    expect(readdirSync(root)).toEqual(['tides']);
    expect(readFileSync(join(root, 'tides', 'which.txt'), 'utf8')).toBe('tides');
  });

  it('says that it cannot write', async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'file'), '');
    const error = await caught(() => outputFolders(join(root, 'file')).stage('tides'));
    expect(error.code).toBe('out-unwritable');
    expect(error.message).toContain(join(root, 'file'));
  });
});
