/** Law 3 over time: what was rendered, edited and kept before leaves no trace in an edition. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/fake-terminal.ts';
import { temporaryFolder } from '../support/folder.ts';

const article = `Tides rise in Port Alder | Harbour News

By Dana Whitlock
March 4, 2026

The water came at six. It stayed until noon, and it took 40 metres of fence.

"We heard it first," said Ana Ruiz. "Then we saw it."

The town agreed on two measures:

• A wall of stone on the quay
• A bell for the night
`;

type Edition = Readonly<Record<string, Buffer>>;

function openDesk() {
  const folder = temporaryFolder();
  const path = join(folder, 'tides.txt');
  return {
    async render(text: string, cache: string, ...more: readonly string[]): Promise<Edition> {
      writeFileSync(path, text);
      const { code } = await run(['render', 'tides.txt', ...more], { folder, env: { LECTERN_CACHE: cache } });
      expect(code).toBe(0);
      const made = join(folder, 'out', 'tides');
      return Object.fromEntries(readdirSync(made).map((name) => [name, readFileSync(join(made, name))]));
    },
  };
}

const edits: readonly (readonly [what: string, text: string])[] = [
  ['a sentence', article.replace('until noon', 'until two')],
  ['a pause, by a heading', article.replace('The town agreed', 'What comes next\n\nThe town agreed')],
  ['who speaks', article.replace('Ana Ruiz', 'Otto Brill')],
  ['all but the headline', article.slice(0, article.indexOf('It stayed'))],
];

describe('an edition', () => {
  it('is the same at its first render, edited there and back, out of a full cache and without one', async () => {
    const [desk, cache] = [openDesk(), temporaryFolder()];
    const first = await desk.render(article, cache);
    expect(Object.keys(first)).toHaveLength(11);
    for (const [what, edited] of edits) {
      expect(await desk.render(edited, cache), what).not.toEqual(first);
      expect(await desk.render(article, cache), what).toEqual(first);
    }
    expect(await desk.render(article, cache, '--force'), 'made again').toEqual(first);
    expect(await openDesk().render(article, cache), 'out of the cache').toEqual(first);
    expect(await openDesk().render(article, temporaryFolder()), 'without a cache').toEqual(first);
  });

  it('is the same where the cache knows of its sentences from another article, in another order', async () => {
    const cache = temporaryFolder();
    const other = `Bells\n\nA bell for the night. We heard it first. It stayed until noon, and it took 40 metres of fence.\n`;
    await openDesk().render(other, cache);
    const after = await openDesk().render(article, cache);
    expect(after).toEqual(await openDesk().render(article, temporaryFolder()));
  });
});
