/** The laws over whole editions: the project's own articles with their sound, and generated ones without. */
import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatArticleJson } from '../../src/article/schema.ts';
import { checkEdition } from '../../src/check/check-edition.ts';
import { renderEmail } from '../../src/email/render-email.ts';
import { buildScript } from '../../src/script/build-script.ts';
import { formatScriptJson } from '../../src/script/format/json.ts';
import { formatSsml } from '../../src/script/format/ssml.ts';
import { formatScriptText } from '../../src/script/format/text.ts';
import { castVoices } from '../../src/voice/cast-voices.ts';
import { fliteVoices } from '../../src/adapters/flite/flite-voices.ts';
import { run } from '../cli/fake-terminal.ts';
import { compiledTheme, edition, fullConfig } from '../email/support.ts';
import { articles } from '../support/articles.ts';
import { temporaryFolder } from '../support/folder.ts';
import { renderSource, sources } from '../support/rendered-sources.ts';
import { inParts } from '../support/in-parts.ts';

const engine = { id: 'flite', voices: fliteVoices };

describe.each(sources.map((source) => [basename(source), source]))('%s', (_, source) => {
  it('passes every check, loses no block, and keeps a voice for each speaker', async () => {
    const rendered = await renderSource(source);
    const { passed, counts, findings } = rendered.report();
    expect(findings).toEqual([]);
    expect({ passed, counts, code: rendered.code }).toEqual({
      passed: true,
      counts: { error: 0, warning: 0, info: 0 },
      code: 0,
    });
    const { segments } = rendered.script();
    const narrator = new Set(
      segments.filter(({ kind }) => kind !== 'quote').map(({ voice }) => JSON.stringify(voice)),
    );
    expect(narrator.size).toBe(1);
    for (const { kind, speaker, voice } of segments) {
      if (kind === 'quote' && speaker !== null) expect(narrator).not.toContain(JSON.stringify(voice));
    }
    const spoken = await run(['check', rendered.path('.'), '--json']);
    expect(spoken.out).toBe(rendered.text('report.json'));
  });

  it('gives the same bytes with another cache, in another folder', async () => {
    const digests = async (): Promise<Record<string, string>> => {
      const out = temporaryFolder();
      await run(['render', source, '--out', out], { env: { LECTERN_CACHE: temporaryFolder() } });
      const folder = join(out, readdirSync(out)[0] ?? '');
      return Object.fromEntries(
        readdirSync(folder).map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ]),
      );
    };
    const first = await digests();
    expect(Object.keys(first)).toHaveLength(11);
    expect(await digests()).toEqual(first);
  });
});

it.each([
  ['list', '- 1. one boat\n  2. two boats\n- a later ferry\n'],
  ['picture', '- ![A map of the lake](map.png)\n\n  with its piers\n- a later ferry\n'],
])('a list whose first item begins with a %s is counted, and passes every check', async (_, list) => {
  const input = `# Ferry returns\n\nThe council agreed on these things:\n\n${list}\nIt begins in spring.\n`;
  const args = ['render', '-', '--format', 'markdown', '--only', 'script', '--date', '2026-03-02'];
  const { code, err } = await run(args, { folder: temporaryFolder(), input });
  expect(code, err).toBe(0);
});

describe('a generated article', () => {
  it('passes every check of the email and the script', async () => {
    const theme = await compiledTheme();
    await fc.assert(
      fc.asyncProperty(articles, async ({ article, source }) => {
        const { script } = buildScript(article, { source });
        const cast = castVoices(script, {
          engine,
          speakers: article.speakers,
          narration: fullConfig.narration,
        }).script;
        const { files } = await renderEmail(edition(article), { config: fullConfig, theme });
        const contents = new Map<string, string | Uint8Array>([
          ...files.map(({ name, content }) => [name, content] as const),
          ['article.json', formatArticleJson(article)],
          ['script.json', formatScriptJson(cast)],
          ['script.ssml', formatSsml(cast)],
          ['script.txt', formatScriptText(cast)],
        ]);
        const read = (name: string) => Promise.resolve(Buffer.from(contents.get(name) ?? ''));
        const { findings } = await checkEdition({ names: [...contents.keys()], read, chunks: inParts(read) });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
