import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engines } from '../../src/adapters/engines.ts';
import type { EngineListing } from '../../src/cli/reporters/voices.ts';
import { standIn } from '../support/stand-in.ts';
import { run } from './fake-terminal.ts';

const bare = { env: { PATH: '/nowhere' }, platform: 'linux' } as const;

const listings = (out: string): readonly EngineListing[] =>
  (JSON.parse(out) as { engines: readonly EngineListing[] }).engines;

describe('lectern voices', () => {
  it('lists the embedded voices, and how to get the engines that are not here', async () => {
    const { code, out } = await run(['voices'], bare);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}slt +en-US +female/mu);
    expect(out).toContain('Not here: there is no program espeak-ng.');
    expect(out).toContain('sudo apt-get install espeak-ng');
    expect(out).toContain('lectern listen speaks through festival: not here');
  });

  it('says of every engine in JSON what it declares', async () => {
    const found = listings((await run(['voices', '--json'], bare)).out);
    expect(found.map(({ id }) => id)).toEqual(Object.keys(engines));
    expect(found[0]).toMatchObject({ id: 'flite', found: true, deterministic: true, problem: null });
    expect(found[1]).toMatchObject({ id: 'espeak-ng', found: false, voices: [], version: null });
  });

  it('lists the voices of one language', async () => {
    const found = listings((await run(['voices', '--lang', 'en-GB', '--json'], bare)).out);
    expect(found[0]?.voices.map(({ id }) => id)).toEqual(['awb']);
    const { out } = await run(['voices', '--lang', 'fr'], bare);
    expect(out).not.toContain('slt');
  });

  it.skipIf(process.platform === 'win32')(
    'says what is wrong with an engine that cannot be used',
    async () => {
      const broken = standIn('festival', 'echo "no voices" >&2; exit 1');
      const { code, out } = await run(['voices'], {
        ...bare,
        env: { PATH: [broken, '/bin'].join(delimiter) },
      });
      expect(code).toBe(0);
      expect(out).toContain('The speech engine festival is here and cannot be used');
      expect(out).toContain('no voices');
    },
  );
});
