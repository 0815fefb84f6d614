import { describe, expect, it } from 'vitest';
import type { OutputFolders } from '../../src/ports/files.ts';
import { confirmHand, openHand } from '../../src/render/open-hand.ts';
import { formatScriptJson } from '../../src/script/format/json.ts';
import { formatScriptText } from '../../src/script/format/text.ts';
import { put, scriptOf } from '../script/hand/hand.ts';
import { caught } from '../support/caught.ts';
import { paragraph } from '../support/recipes.ts';
import { inParts } from '../support/in-parts.ts';

const script = scriptOf();
const text = formatScriptText(script);
const edited = put('Nobody paid.', 'Nobody paid a thing.')(text);
const slug = 'harbour';

/** Folders in which one edition is published, whose files change when the map does. */
function foldersOf(files: Map<string, string>): OutputFolders {
  const read = (name: string) => Promise.resolve(new TextEncoder().encode(files.get(name)));
  return {
    stage: () => Promise.reject(new Error('nothing is staged here')),
    published: () =>
      Promise.resolve({
        path: '/out/harbour',
        names: [...files.keys()],
        read,
        chunks: inParts(read),
      }),
  };
}

const publish = (content: string, of = script): Map<string, string> =>
  new Map([
    ['script.json', formatScriptJson(of)],
    ['script.txt', content],
  ]);

describe('a script that is edited while its article is rendered', () => {
  it.each([
    ['for the first time', text],
    ['once more', edited],
  ])('%s is not overwritten', async (_, before) => {
    const files = publish(before);
    const folders = foldersOf(files);
    const hand = await openHand({ folders, slug, named: null });
    files.set('script.txt', put('It cost $5 a day.', 'It was cheap.')(before));
    const error = await caught(() => confirmHand(hand, { folders, slug }));
    expect(error).toMatchObject({ code: 'script-edited-meanwhile' });
    expect(error.message).toContain('/out/harbour/script.txt');
  });

  it.each([
    ['it is as it was', publish(edited)],
    [
      'another run has published the article meanwhile',
      publish(formatScriptText(scriptOf([paragraph('New.')])), scriptOf([paragraph('New.')])),
    ],
    ['the folder is gone', new Map<string, string>()],
  ])('may be overwritten where %s', async (_, after) => {
    const hand = await openHand({ folders: foldersOf(publish(edited)), slug, named: null });
    await expect(confirmHand(hand, { folders: foldersOf(after), slug })).resolves.toBeUndefined();
  });

  it('is not overwritten where it was not there before', async () => {
    const hand = await openHand({ folders: foldersOf(new Map()), slug, named: null });
    expect(hand).toBeNull();
    const error = await caught(() => confirmHand(hand, { folders: foldersOf(publish(edited)), slug }));
    expect(error.code).toBe('script-edited-meanwhile');
  });
});
