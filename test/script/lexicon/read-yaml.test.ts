import { describe, expect, it } from 'vitest';
import { readYamlLexicon } from '../../../src/script/lexicon/read-yaml.ts';
import { caught } from '../../support/caught.ts';

const read = (text: string) => readYamlLexicon(text, 'lexicon.yaml');

describe('readYamlLexicon', () => {
  it('reads respellings, sounds and languages', () => {
    const text = `# Names of this month
Ollan: oh-lan
"Della Marsh": { say: "dell-ah marsh", language: en }
Łódź: { ipa: wut͡ɕ }
`;
    const file = 'lexicon.yaml';
    expect(read(text)).toEqual([
      { graphemes: ['Ollan'], alias: 'oh-lan', ipa: null, language: null, file },
      { graphemes: ['Della Marsh'], alias: 'dell-ah marsh', ipa: null, language: 'en', file },
      { graphemes: ['Łódź'], alias: null, ipa: 'wut͡ɕ', language: null, file },
    ]);
  });

  it('has no entries where a file has none', () => {
    expect(read('# nothing yet\n')).toEqual([]);
  });

  it.each([
    ['Ollan: oh-lan\nMarsh: 7\n', 2, 'Marsh: expected how it is said'],
    ['Ollan: { language: en }\n', 1, 'expected how it is said'],
    ['Ollan: { say: oh-lan, tone: high }\n', 1, 'expected how it is said'],
    ['- Ollan\n', 1, 'expected names'],
    ['Ollan: &x oh-lan\nMarsh: *x\n', 1, 'references'],
    ['Ollan: oh-lan\nOllan: uh-lan\n', 2, 'unique'],
    ['"…": dots\n', 1, 'is no word'],
    ['Ollan: "oh', 1, 'quote'],
  ])('names the line of a mistake in %j', async (text, line, problem) => {
    const error = await caught(() => read(text));
    expect(error.code).toBe('lexicon-invalid');
    expect(error.message).toContain(`line ${line}: `);
    expect(error.message).toContain(problem);
  });
});
