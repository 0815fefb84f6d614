import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { memoryCache } from '../../src/adapters/memory-cache.ts';
import { outputFolders } from '../../src/adapters/output-folders.ts';
import { digestFolders } from '../../src/render/digest-folders.ts';
import { recallEdition, rememberEdition } from '../../src/render/edition-memory.ts';
import type { Rendering, RenderTools } from '../../src/render/request.ts';
import { temporaryFolder } from '../support/folder.ts';

const key = 'ab'.repeat(32);

async function published() {
  const root = temporaryFolder();
  const tools = {
    cache: memoryCache(),
    digest: sha256,
    folders: outputFolders(root),
    castBook: null,
  } as unknown as RenderTools;
  const { folders, digests } = digestFolders(tools.folders, sha256);
  const staged = await folders.stage('tides');
  await staged.write('article.json', '{}');
  const folder = await staged.publish();
  const made = {
    slug: 'tides',
    headline: 'Tides',
    folder,
    files: [],
    cast: null,
    unchanged: false,
  } as unknown as Rendering;
  await rememberEdition(key, { made, digests: digests() }, tools);
  return { tools, folder, made };
}

describe('the memory of an edition', () => {
  it('gives back what was made while all of it stands', async () => {
    const { tools, made } = await published();
    expect(await recallEdition(key, tools)).toEqual({ ...made, unchanged: true });
  });

  it('forgets an edition with a file that is another, or one too many', async () => {
    const { tools, folder } = await published();
    writeFileSync(join(folder, 'more.txt'), '');
    expect(await recallEdition(key, tools)).toBeNull();
  });

  it('never takes for its own what another run has published in the same place meanwhile', async () => {
    const { tools, made } = await published();
    const { folders, digests } = digestFolders(tools.folders, sha256);
    const [mine, other] = [await folders.stage('tides'), await tools.folders.stage('tides')];
    await mine.write('article.json', '{"mine": true}');
    await other.write('article.json', '{"mine": false}');
    await mine.publish();
    await other.publish();
    await rememberEdition(key, { made, digests: digests() }, tools);
    expect(await recallEdition(key, tools)).toBeNull();
  });

  it('forgets an edition that another run takes away while it is looked at', async () => {
    const { tools, folder } = await published();
    const folders = {
      ...tools.folders,
      async published(slug: string) {
        const found = await tools.folders.published(slug);
        rmSync(folder, { recursive: true });
        return found;
      },
    };
    expect(await recallEdition(key, { ...tools, folders })).toBeNull();
  });

  it('does not believe a cache that is damaged', async () => {
    const { tools } = await published();
    const entry = (await tools.cache.get(key)) ?? new Uint8Array();
    await tools.cache.put(key, entry.subarray(0, entry.length - 3));
    expect(await recallEdition(key, tools)).toBeNull();
  });
});
