import { describe, expect, it } from 'vitest';
import { inspectArticle } from '../../src/article/inspection.ts';
import { readAndUnderstand } from '../../src/render/read-and-understand.ts';

const article = `Harbour council argues over the ferry

LINDEN FALLS — Mayor Della Marsh opened the meeting on Monday.

“The ferry is late every day,” said Marsh. “It is late on Sundays too.”

“We will buy a second boat,” a spokeswoman for the port said.

The cinema shows “The Great Ferry Robbery” on Friday.

The old pier is not a quotation said Otto Brill.

What comes next

The council and the port want:

- a second boat
- a later last ferry
`;

const understand = async (corrections: string | null, text = article) => {
  const reading = await readAndUnderstand(
    {
      name: 'ferry.txt',
      bytes: new TextEncoder().encode(text),
      format: 'text',
      url: null,
      corrections: corrections === null ? null : { name: 'ferry.lectern.yaml', text: corrections },
    },
    { publisher: null, language: null },
  );
  const inspection = inspectArticle(reading, { body: true, explain: true });
  const codes = reading.messages.map(({ code }) => code).filter((code) => code.startsWith('correct'));
  return { ...inspection, codes, reading };
};

describe('corrections of quotations', () => {
  it('give a quotation to another speaker, in all its parts, and say why', async () => {
    const { quotes, speakers, codes } = await understand(
      'quotations:\n  - words: It is late on Sundays too\n    speaker: Ida Quill\n',
    );
    expect(quotes.slice(0, 2)).toMatchObject([
      { speaker: 'Ida Quill', continues: false, reason: 'corrected in ferry.lectern.yaml, line 2' },
      { speaker: 'Ida Quill', continues: true },
    ]);
    expect(speakers?.map(({ name }) => name)).toEqual(['Ida Quill', 'spokeswoman for the port']);
    expect(codes).toEqual([]);
  });

  it('give it to somebody whom the article quotes elsewhere, by any of their names', async () => {
    const { quotes, speakers } = await understand(
      'quotations:\n  - words: We will buy a second boat\n    speaker: marsh\n',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Della Marsh', 'Della Marsh', 'Della Marsh']);
    expect(speakers).toHaveLength(1);
  });

  it('reach the same words in the headline, or make plain words of them there', async () => {
    const text = article.replace(
      'Harbour council argues over the ferry',
      'Ferry ‘late every day’ in Linden Falls',
    );
    const before = await understand(null, text);
    expect(before.quotes[0]).toMatchObject({ text: 'late every day', speaker: 'Della Marsh' });
    const given = await understand(
      'quotations:\n  - { words: The ferry is late every day, speaker: Ida Quill }\n',
      text,
    );
    expect(given.quotes[0]).toMatchObject({ text: 'late every day', speaker: 'Ida Quill' });
    const plain = await understand('quotations:\n  - { words: The ferry is late, kind: plain }\n', text);
    expect(plain.quotes.map((quote) => quote.text)).not.toContain('late every day');
    expect(plain.headline).toBe('Ferry ‘late every day’ in Linden Falls');
  });

  it('give it to nobody', async () => {
    const { quotes } = await understand('quotations:\n  - { words: We will buy, speaker: nobody }\n');
    expect(quotes[2]).toMatchObject({ text: 'We will buy a second boat,', speaker: null });
  });

  it('make plain words of what was taken for a quotation, and keep every word', async () => {
    const before = await understand(null);
    const after = await understand('quotations:\n  - { words: We will buy a second boat, kind: plain }\n');
    expect(after.quotes).toHaveLength(before.quotes.length - 1);
    expect(after.body).toEqual(before.body);
    const first = await understand('quotations:\n  - { words: late every day, kind: plain }\n');
    expect(first.quotes[0]).toMatchObject({ text: 'It is late on Sundays too.', continues: false });
  });

  it('make a quotation of words that were taken for none, between their marks or without', async () => {
    const before = await understand(null);
    const { quotes, body, codes } = await understand(
      [
        'quotations:',
        '  - { words: Great Ferry, speaker: Ida Quill, kind: quotation }',
        '  - { words: The old pier is not a quotation, speaker: Otto Brill }',
      ].join('\n'),
    );
    expect(quotes.slice(-2)).toMatchObject([
      { text: 'The Great Ferry Robbery', speaker: 'Ida Quill' },
      { text: 'The old pier is not a quotation', speaker: 'Otto Brill' },
    ]);
    for (const { text, range } of quotes) expect(article.slice(...range)).toBe(text);
    expect(body).toEqual(before.body);
    expect(codes).toEqual([]);
  });

  it('survive edits of the words around and of some of the words themselves', async () => {
    const edited = article.replace('The ferry is late every day', 'The ferry is late on every working day');
    const { quotes, codes } = await understand(
      'quotations:\n  - { words: The ferry is late every day, speaker: Ida Quill }\n',
      `A new first line\n\n${edited}`,
    );
    expect(quotes[0]?.speaker).toBe('Ida Quill');
    expect(codes).toEqual([]);
  });
});

describe('corrections of speakers', () => {
  it('rename one, and say their role and gender', async () => {
    const { quotes, reading } = await understand(
      'speakers:\n  spokeswoman for the port:\n    name: Ida Quill\n    role: head of the port\n    kind: person\n',
    );
    expect(quotes[2]).toMatchObject({ speaker: 'Ida Quill', role: 'head of the port' });
    expect(reading.article.speakers[1]).toMatchObject({ kind: 'person', gender: 'feminine' });
  });

  it('make two into one', async () => {
    const { speakers, quotes } = await understand(
      'speakers:\n  spokeswoman for the port: { name: Della Marsh }\n',
    );
    expect(speakers).toHaveLength(1);
    expect(speakers?.[0]?.aliases).toContain('spokeswoman for the port');
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['Della Marsh']));
  });
});

describe('corrections of lists and blocks', () => {
  it('tell agreements from points', async () => {
    const { lists } = await understand('lists:\n  - { words: a later last ferry, kind: agreements }\n');
    expect(lists).toMatchObject([{ kind: 'agreements', reason: 'corrected in ferry.lectern.yaml, line 2' }]);
  });

  it('tell headings from paragraphs, before quotations are looked for', async () => {
    expect((await understand(null)).headings).toEqual(['What comes next']);
    const { headings } = await understand(
      'blocks:\n  - { words: What comes next, kind: paragraph }\n  - { words: The old pier, kind: heading }\n',
    );
    expect(headings).toEqual(['The old pier is not a quotation said Otto Brill.']);
  });
});

describe('what no longer applies', () => {
  it('is reported and left out', async () => {
    const { codes, reading, quotes } = await understand(
      [
        'speakers:',
        '  Nora Vane: { role: pilot }',
        'quotations:',
        '  - { words: We never said a word of this, speaker: Ida Quill }',
        '  - { words: late, speaker: Ida Quill }',
        '  - { words: We will buy a second boat, speaker: spokeswoman for the port }',
      ].join('\n'),
    );
    expect(codes.toSorted()).toEqual([
      'correction-ambiguous',
      'correction-needless',
      'correction-unmatched',
      'correction-unmatched',
    ]);
    expect(reading.messages.map(({ text }) => text).join('\n')).toContain('ferry.lectern.yaml, line 4');
    expect(quotes).toEqual((await understand(null)).quotes);
  });
});

describe('a file of corrections', () => {
  it('may be empty, and carries pronunciations', async () => {
    expect((await understand('')).codes).toEqual([]);
    const { reading } = await understand(
      'pronunciations:\n  Brill: bril\n  Marsh: { ipa: mɑːʃ, language: en-GB }\n',
    );
    expect(reading.pronunciations).toEqual([
      { grapheme: 'Brill', language: null, alias: 'bril', ipa: null },
      { grapheme: 'Marsh', language: 'en-GB', alias: null, ipa: 'mɑːʃ' },
    ]);
  });

  it.each([
    ['quotations: [', 1],
    ['quotations:\n  - { words: x, speker: y }', 2],
    ['quotations:\n  - { words: x }', 2],
    ['lists:\n  - { words: x, kind: demands }', 2],
    ['speakers:\n  Otto:\n    gender: male', 3],
    ['who: me', 1],
    ['- x', 1],
    ['quotations:\n  - words: "…"\n    speaker: y', 2],
    ['a: &a [1]\nb: *a', 1],
    ['speakers:\n  A: { role: b }\n  A: { role: c }', 3],
  ])('is refused where it is wrong, with the line: %j', async (corrections, line) => {
    await expect(understand(corrections)).rejects.toMatchObject({
      code: 'corrections-invalid',
      message: expect.stringContaining(`line ${line}:`) as string,
    });
  });
});
