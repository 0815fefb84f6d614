import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engines } from '../../src/adapters/engines.ts';
import { parseConfig } from '../../src/config/schema.ts';
import { fencedBlocks } from './documents.ts';
import { formatEnginesPage } from './engines-page.ts';
import { expectPage } from './generated-page.ts';

const chapters = readFileSync(new URL('engines.md', import.meta.url), 'utf8');

describe('docs/engines.md', () => {
  it('says what the engines declare', () => {
    expectPage('docs/engines.md', formatEnginesPage(engines, chapters));
  });

  it('has every engine, and how to get it', () => {
    const page = formatEnginesPage(engines, chapters);
    for (const [id, { howToGet }] of Object.entries(engines)) {
      expect(page).toContain(`| \`${id}\``);
      expect(page).toContain(howToGet);
    }
  });

  it('has examples that are valid', () => {
    const examples = fencedBlocks(chapters, 'json').map((block) =>
      parseConfig(JSON.parse(block), 'engines.md'),
    );
    expect(examples.map(({ narration }) => narration.engine)).toEqual(['http', 'command']);
  });
});
