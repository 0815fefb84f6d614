/** How an article is told, by the command line and by files beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/check/report.ts';
import type { ScriptJson } from '../../src/script/schema.ts';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

const article = `Tides rise

By Nora Eastlake
3 March 2026

"They always do," said Ana Ruiz. "My mother used to say, 'Look at the moon,' and so I do. It helps. It does."

They agreed on two things:

- Higher walls
- Earlier warnings

"We shall see," said Ben Okoro, of the Harbour Board.
`;

interface Told {
  readonly code: number;
  readonly err: string;
  readonly script: ScriptJson;
  readonly report: Report;
  /** The texts of all segments; added ones in brackets. */
  readonly lines: readonly string[];
  readonly voiceOf: (name: string) => string | undefined;
}

async function tell(options: readonly string[], folder = temporaryFolder(), name = 'tides'): Promise<Told> {
  writeFileSync(join(folder, `${name}.txt`), article);
  const line = ['render', `${name}.txt`, '--only', 'script', '--engine', 'flite', ...options];
  const { code, err } = await run(line, { folder });
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'out', name, file), 'utf8'));
  const script = read('script.json') as ScriptJson;
  return {
    code,
    err,
    script,
    report: read('report.json') as Report,
    lines: script.segments.map(({ text, added }) => (added ? `[${text}]` : text)),
    voiceOf: (speaker) => {
      const voice = script.segments.find((segment) => segment.speaker?.name === speaker)?.voice;
      return voice && `${voice.id}@${voice.params.pitchHz}`;
    },
  };
}

describe('lectern render with conventions', () => {
  it.each([
    [['--quotes', 'spoken']],
    [['--quotes', 'both', '--attribution-first']],
    [['--quotes', 'plain', '--attribution-first', '--no-list-counts']],
    [['--no-name-again', '--opening', '--credits', '--pauses', 'headingAfter=900,item=700']],
  ])('passes every check with %j', async (options) => {
    const { code, report } = await tell(options);
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(code).toBe(0);
  });

  it('says quotation marks in one voice, inner ones too', async () => {
    const { lines, script } = await tell(['--quotes', 'spoken']);
    expect(lines.slice(lines.indexOf('[Quote.]'), lines.indexOf('[Quote.]') + 4)).toEqual([
      '[Quote.]',
      '"They always do,"',
      '[End quote.]',
      'said Ana Ruiz.',
    ]);
    expect(lines.filter((text) => text === '[Quote.]')).toHaveLength(4);
    expect(new Set(script.segments.map(({ voice }) => JSON.stringify(voice))).size).toBe(1);
    expect(script.conventions?.quotes).toBe('spoken');
  });

  it('reads who speaks before what they say', async () => {
    const { lines } = await tell(['--attribution-first']);
    expect(lines.indexOf('Ana Ruiz said.')).toBe(lines.indexOf('"They always do,"') - 1);
  });

  it('opens with the date, counts no list, and credits the voices', async () => {
    const { lines } = await tell(['--opening', '--credits', '--no-list-counts']);
    expect(lines[0]).toBe('[3 March 2026.]');
    expect(lines).not.toContain('[Two items.]');
    expect(lines).not.toContain('[Two agreements.]');
    expect(lines.slice(-3)).toEqual([
      '[The narrator’s voice is Rms.]',
      expect.stringMatching(/^\[The words of Ana Ruiz are read by \w+\.\]$/u),
      expect.stringMatching(/^\[The words of Ben Okoro are read by \w+\.\]$/u),
    ]);
  });

  it.each([
    [['--quotes', 'loud'], '--quotes takes voices, spoken, both or plain'],
    [['--pauses', 'item=100'], 'expected 200 to 2000'],
    [['--pauses', 'tea=500'], 'expected one of sentence'],
    [['--pauses', 'item'], '--pauses'],
  ])('refuses %j', async (options, problem) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    const { code, err } = await run(['render', 'tides.txt', ...options], { folder });
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});

describe('lectern render with a lexicon', () => {
  it('says names as it has them, an article’s own before the project’s, and renders again when it changes', async () => {
    const folder = temporaryFolder();
    const spokenOf = ({ script }: Told): string => script.segments.map(({ spoken }) => spoken).join(' ');
    writeFileSync(join(folder, 'lexicon.yaml'), 'Ruiz: roo-eeth\nOkoro: oh-koroh\n');
    expect(spokenOf(await tell([], folder))).toContain('said Ana roo-eeth.');
    writeFileSync(join(folder, 'tides.lectern.yaml'), 'pronunciations: { Ruiz: { ipa: ruˈɪθ } }');
    const told = await tell([], folder);
    expect(spokenOf(told)).toContain('said Ana roo-ith.');
    expect(spokenOf(told)).toContain('said Ben oh-koroh');
    const named = told.script.segments.find(({ text }) => text === 'said Ana Ruiz.');
    expect(named?.pronunciations).toEqual([{ range: [9, 16], ipa: 'ruˈɪθ' }]);
    const ssml = readFileSync(join(folder, 'out', 'tides', 'script.ssml'), 'utf8');
    expect(ssml).toContain('<phoneme alphabet="ipa" ph="ruˈɪθ">roo-ith</phoneme>');
  });
});

describe('lectern render with a cast file', () => {
  it('makes one, follows it, and leaves what a person wrote', async () => {
    const folder = temporaryFolder();
    const cast = join(folder, 'cast.yaml');
    const first = await tell(['--cast', 'cast.yaml'], folder);
    expect(readFileSync(cast, 'utf8')).toMatch(/^# The voices[^]*flite:\n {2}Ana Ruiz: /u);
    writeFileSync(cast, 'flite:\n  Ana Ruiz: kal16 # as on the radio\n');
    const second = await tell(['--cast', 'cast.yaml'], folder);
    expect(first.voiceOf('Ana Ruiz')).not.toContain('kal16');
    expect(second.voiceOf('Ana Ruiz')).toContain('kal16');
    expect(readFileSync(cast, 'utf8')).toMatch(/Ana Ruiz: kal16 # as on the radio\n {2}Ben Okoro: /u);
  });

  it('leaves an article as it stands while its speakers keep their voices', async () => {
    const folder = temporaryFolder();
    const cast = join(folder, 'cast.yaml');
    writeFileSync(join(folder, 'tides.txt'), article);
    const again = async (): Promise<string> =>
      (
        await run(['render', 'tides.txt', '--only', 'script', '--engine', 'flite', '--cast', 'cast.yaml'], {
          folder,
        })
      ).out;
    await again();
    writeFileSync(cast, `${readFileSync(cast, 'utf8')}  Runa Falk: slt\n`);
    expect(await again()).toContain('unchanged');
    writeFileSync(cast, readFileSync(cast, 'utf8').replace(/Ben Okoro: .*/u, 'Ben Okoro: kal16'));
    expect(await again()).not.toContain('unchanged');
  });

  it('gives the same cast for the same articles, however they take their turns', async () => {
    const castOf = async (): Promise<string> => {
      const folder = temporaryFolder();
      const names = ['a', 'b', 'c', 'd'];
      for (const name of names)
        writeFileSync(
          join(folder, `${name}.txt`),
          article.replaceAll('Okoro', name === 'a' ? 'Okoro' : 'Falk'),
        );
      const line = ['render', ...names.map((name) => `${name}.txt`), '--only', 'script', '--engine', 'flite'];
      await run([...line, '--cast', 'cast.yaml'], { folder });
      return readFileSync(join(folder, 'cast.yaml'), 'utf8');
    };
    const cast = await castOf();
    expect(cast.match(/: \w+(?:@\d+)?\n/gu)).toHaveLength(3);
    expect(await castOf()).toBe(cast);
  });

  it('stops at a file that it does not understand', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'cast.yaml'), '- Ana');
    writeFileSync(join(folder, 'tides.txt'), article);
    const { code, err } = await run(['render', 'tides.txt', '--only', 'script', '--cast', 'cast.yaml'], {
      folder,
    });
    expect(code).toBe(2);
    expect(err).toContain('cast-file-invalid');
  });
});
