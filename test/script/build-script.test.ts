import { describe, expect, it } from 'vitest';
import { buildScript } from '../../src/script/build-script.ts';
import type { ArticleRecipe, BlockRecipe } from '../support/article-recipes.ts';
import { writeArticle } from '../support/articles.ts';
import { articleOf, heading, item, list, paragraph, quote, words } from '../support/recipes.ts';

const build = (body: readonly BlockRecipe[], front: Partial<ArticleRecipe> = {}) => {
  const { article, source } = writeArticle(articleOf(body, front));
  return { ...buildScript(article, { source }), source };
};
const segmentsOf = (body: readonly BlockRecipe[], front: Partial<ArticleRecipe> = {}) =>
  build(body, front).script.segments;

/** "kind speaker: text" of the segments between the front matter and the sign-off. */
const outline = (...body: readonly BlockRecipe[]): readonly string[] =>
  segmentsOf(body)
    .filter(({ kind }) => kind !== 'headline' && kind !== 'signOff')
    .map(({ kind, speaker, text }) => `${kind}${speaker === null ? '' : ` ${speaker.name}`}: ${text}`);

const pausesOf = (...body: readonly BlockRecipe[]): readonly (readonly [string, number])[] =>
  segmentsOf(body).map(({ text, pauseAfterMs }) => [text, pauseAfterMs]);

describe('running text', () => {
  it('is cut into sentences', () => {
    expect(outline(paragraph('The work cost $3.5 million. It took two years.'))).toEqual([
      'narration: The work cost $3.5 million.',
      'narration: It took two years.',
    ]);
  });

  it('gives a quotation broken by its attribution to its speaker, sentence by sentence', () => {
    expect(
      outline(
        paragraph(
          quote('We agree,', 0),
          'said Mayor Ruiz.',
          quote('It was time. Nobody lost.', 0, { continues: true }),
        ),
      ),
    ).toEqual([
      'quote Ana Ruiz: “We agree,”',
      'narration: said Mayor Ruiz.',
      'quote Ana Ruiz: “It was time.',
      'quote Ana Ruiz: Nobody lost.”',
    ]);
  });

  it('gives even one quoted word inside a sentence to its speaker', () => {
    expect(outline(paragraph('Okoro called it', quote('weak', 1), 'and left. He did not return.'))).toEqual([
      'narration: Okoro called it',
      'quote Ben Okoro: “weak”',
      'narration: and left.',
      'narration: He did not return.',
    ]);
  });

  it('says that a quotation has no speaker by null', () => {
    const segment = segmentsOf([paragraph('A sign reads', quote('no way through today', null))])[2];
    expect(segment).toMatchObject({ kind: 'quote', speaker: null });
  });

  it('keeps marks with the words that they belong to', () => {
    const { article, source } = writeArticle(
      articleOf([
        paragraph('It was (', quote('late again', 1), '), he wrote.'),
        paragraph(quote('Nothing works', 1), '. He left.'),
      ]),
    );
    const joined = {
      ...article,
      body: article.body.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, spans: block.spans.filter((span) => span.kind === 'quote' || span.text !== ' ') }
          : block,
      ),
    };
    const texts = buildScript(joined, { source }).script.segments.map(({ text }) => text);
    expect(texts.slice(1, -2)).toEqual([
      'It was',
      '(“late again”),',
      'he wrote.',
      '“Nothing works”.',
      'He left.',
    ]);
  });

  it('lets a voice go on where the sentence does, and stop where it stops', () => {
    const said = segmentsOf([paragraph('Okoro called it', quote('late again', 1), 'and left')]);
    expect(said.slice(1, -2).map(({ spoken }) => spoken)).toEqual([
      'Okoro called it,',
      'late again,',
      'and left.',
    ]);
  });

  it('is narrated in the language that a sentence is in', () => {
    const french = words('Tout est pardonné', { language: 'fr', end: '.' });
    const mixed = [words('He sang'), words('La vie en rose', { language: 'fr', end: '.' })];
    const languages = segmentsOf([paragraph(french), paragraph(...mixed)]).map(({ language }) => language);
    expect(languages.slice(1, -2)).toEqual(['fr', 'en']);
  });

  it('shows a forced line break as a blank', () => {
    const { article, source } = writeArticle(articleOf([paragraph('one\ntwo.')]));
    expect(buildScript(article, { source }).script.segments[1]?.text).toBe('one two.');
  });
});

describe('lists', () => {
  const measures = list(['Regular visits', 'A new quay. It has cranes', 'More trams;'], {
    holds: 'agreements',
    leadIn: [words('It rained.'), words('They agreed on three things:')],
  });

  it('are led in, counted, and read item by item', () => {
    expect(outline(measures)).toEqual([
      'narration: It rained.',
      'leadIn: They agreed on three things:',
      'announcement: Three agreements.',
      'item: Regular visits',
      'item: A new quay. It has cranes',
      'item: More trams;',
    ]);
  });

  it('end every item like a sentence', () => {
    const items = segmentsOf([measures]).filter(({ kind }) => kind === 'item');
    expect(items.map(({ spoken }) => spoken)).toEqual([
      'Regular visits.',
      'A new quay. It has cranes.',
      'More trams.',
    ]);
  });

  it('are numbered as written where they are ordered, and never otherwise', () => {
    const items = segmentsOf([list(['A quay', 'A tram'], { ordered: true, start: 7 })]).slice(1, -2);
    expect(items.map(({ text }) => text)).toEqual(['Two items.', '7. A quay', '8. A tram']);
    expect(items.map(({ spoken }) => spoken)).toEqual(['Two items.', 'Seven: A quay.', 'Eight: A tram.']);
    expect(items[1]?.map[0]).toEqual({ spoken: [0, 6], text: [0, 2] });
  });

  it('announce the lists and read the paragraphs inside their items', () => {
    const nested = item('Trams', paragraph('Two lines. Both new.'), list(['Line A', 'Line B']));
    expect(outline(list([nested, 'Boats']))).toEqual([
      'announcement: Two items.',
      'item: Trams',
      'narration: Two lines.',
      'narration: Both new.',
      'announcement: Two items.',
      'item: Line A',
      'item: Line B',
      'item: Boats',
    ]);
  });

  it('give an item that is all one quotation to its speaker', () => {
    expect(outline(list([item(quote('We will pay.', 1)), 'Boats']))).toEqual([
      'announcement: Two items.',
      'item Ben Okoro: “We will pay.”',
      'item: Boats',
    ]);
  });

  it('count what is said: an emoji has a name, a dash has none, a number is read all the same', () => {
    const marks = ['Boats', '🙂', '—'];
    expect(outline(list(marks))).toEqual(['announcement: Two items.', 'item: Boats', 'item: 🙂']);
    expect(outline(list(marks, { ordered: true }))).toEqual([
      'announcement: Three items.',
      'item: 1. Boats',
      'item: 2. 🙂',
      'item: 3. —',
    ]);
    expect(outline(list(['—']))).toEqual([]);
    const dash = segmentsOf([list(['—'], { ordered: true })])[2];
    expect(dash).toMatchObject({ spoken: 'One.', map: [{ spoken: [0, 4], text: [0, 4] }] });
  });

  it('count one thing as one, and large numbers in words', () => {
    expect(outline(list(['Boats'], { holds: 'agreements' }))[0]).toBe('announcement: One agreement.');
    const many = Array.from({ length: 23 }, (_, index) => `Boat ${index}`);
    expect(outline(list(many))[0]).toBe('announcement: Twenty-three items.');
  });
});

describe('other blocks', () => {
  it('reads a block quotation in the voice of its speaker, and then its source', () => {
    const block: BlockRecipe = {
      kind: 'blockQuotation',
      speaker: 0,
      body: [paragraph('We shall see. It is late.'), list(['One boat'])],
      source: [words('Ana Ruiz, mayor of Pella')],
    };
    expect(outline(block)).toEqual([
      'quote Ana Ruiz: We shall see.',
      'quote Ana Ruiz: It is late.',
      'announcement: One item.',
      'item Ana Ruiz: One boat',
      'narration: Ana Ruiz, mayor of Pella',
    ]);
  });

  it('reads a heading as one segment of the narrator that ends like a sentence', () => {
    const segments = segmentsOf([heading('What now? Nobody knows'), heading('And then:'), heading('Why?')]);
    expect(segments.slice(1, -2).map(({ kind, spoken }) => `${kind}: ${spoken}`)).toEqual([
      'heading: What now? Nobody knows.',
      'heading: And then.',
      'heading: Why?',
    ]);
  });

  it('describes a picture, with its caption and credit', () => {
    const figure: BlockRecipe = {
      kind: 'figure',
      alt: 'A tram in the rain',
      caption: [words('The last tram. It left at noon.')],
      credit: 'Cy Lund',
    };
    expect(outline(figure)).toEqual([
      'narration: Picture.',
      'narration: A tram in the rain',
      'narration: The last tram.',
      'narration: It left at noon.',
      'narration: Credit.',
      'narration: Cy Lund',
    ]);
  });

  it('tells of a picture that nobody described, and passes over one that decorates', () => {
    const bare = { kind: 'figure', caption: [], credit: null } as const;
    expect(outline({ ...bare, alt: null })).toEqual(['narration: A picture, without a description.']);
    expect(outline({ ...bare, alt: '' })).toEqual([]);
  });

  it('reads a table row by row, each cell behind its header', () => {
    const table: BlockRecipe = {
      kind: 'table',
      caption: [words('Trams by year')],
      headers: [words('Year'), words('Share of all?')],
      rows: [
        [[words('2025')], [words('5%')]],
        [[words('2026')], []],
      ],
    };
    expect(outline(table)).toEqual([
      'narration: Trams by year',
      'announcement: A table of two rows and two columns.',
      'narration: Year; Share of all?',
      'narration: Row one.',
      'narration: Year: 2025; Share of all? 5%',
      'narration: Row two.',
      'narration: Year: 2026',
    ]);
  });

  it('passes over what is empty in a table', () => {
    const headers = [words('Year'), words('Boats')];
    const table = { kind: 'table', caption: [] } as const;
    expect(
      outline({
        ...table,
        headers,
        rows: [
          [[], []],
          [[], [words('5')]],
        ],
      }),
    ).toEqual([
      'announcement: A table of one row and two columns.',
      'narration: Year; Boats',
      'narration: Row one.',
      'narration: Boats: 5',
    ]);
    expect(outline({ ...table, headers, rows: [] })).toEqual(['narration: Year; Boats']);
    expect(outline({ ...table, headers: null, rows: [[[]]] })).toEqual([]);
  });

  it('reads a table without headers', () => {
    const table: BlockRecipe = {
      kind: 'table',
      caption: [],
      headers: null,
      rows: [[[words('2025')], [words('5%')]]],
    };
    expect(outline(table)).toEqual([
      'announcement: A table of one row and two columns.',
      'narration: Row one.',
      'narration: 2025; 5%',
    ]);
  });
});

describe('front matter and sign-off', () => {
  const front = {
    publisher: 'The Pella Courier',
    byline: ['Ana Ruiz', 'Ben Okoro', 'Cy Lund'],
    dateline: 'Pella',
    published: '2026-03-03T23:30:00-05:00',
    standfirst: [words('Two years of work end.'), words('The ships return.')],
  };

  it('are headline, standfirst, byline and publication; and whose article it was, by synthetic voices', () => {
    expect(segmentsOf([], front).map(({ kind, added, text }) => [kind, added, text])).toEqual([
      ['headline', false, 'Harbour to reopen'],
      ['narration', false, 'Two years of work end.'],
      ['narration', false, 'The ships return.'],
      ['byline', false, 'By Ana Ruiz, Ben Okoro and Cy Lund, in Pella.'],
      ['byline', true, 'Published by The Pella Courier on 3 March 2026.'],
      ['signOff', true, 'That was an article from The Pella Courier.'],
      ['signOff', true, 'The voices you heard are synthetic.'],
    ]);
  });

  it('write dates as the region of the language does', () => {
    const dates = ['en', 'en-GB', 'en-US', 'en-Latn-US'].map(
      (language) => segmentsOf([], { ...front, language })[4]?.text,
    );
    expect(dates).toEqual([
      'Published by The Pella Courier on 3 March 2026.',
      'Published by The Pella Courier on 3 March 2026.',
      'Published by The Pella Courier on March 3, 2026.',
      'Published by The Pella Courier on March 3, 2026.',
    ]);
  });

  it('leave out what nobody knows', () => {
    const texts = (known: Partial<ArticleRecipe>) =>
      segmentsOf([], known)
        .slice(1)
        .map(({ text }) => text);
    expect(texts({})).toEqual(['That was the end of the article.', 'The voices you heard are synthetic.']);
    expect(texts({ dateline: 'Pella' })[0]).toBe('Reported from Pella.');
    expect(texts({ byline: ['Ana Ruiz'] })[0]).toBe('By Ana Ruiz.');
    expect(texts({ published: '2026-03-03' })[0]).toBe('Published on 3 March 2026.');
    expect(texts({ publisher: 'The Courier' })[0]).toBe('Published by The Courier.');
    expect(texts({ published: 'soon' })[0]).toBe('That was the end of the article.');
  });
});

describe('pauses', () => {
  it('part sentences, voices, paragraphs, headings and items', () => {
    expect(
      pausesOf(
        paragraph('One. Two.'),
        paragraph(quote('Three,', 0), 'he said of the', quote('four', 0), 'boats.'),
        heading('Five', 3),
        list(['Six', 'Seven'], { leadIn: [words('Eight:')] }),
        heading('Nine'),
      ),
    ).toEqual([
      ['Harbour to reopen', 700],
      ['One.', 350],
      ['Two.', 700],
      ['“Three,”', 300],
      ['he said of the', 150],
      ['“four”', 150],
      ['boats.', 700],
      ['Five', 500],
      ['Eight:', 400],
      ['Two items.', 400],
      ['Six', 500],
      ['Seven', 1200],
      ['Nine', 1200],
      ['That was the end of the article.', 350],
      ['The voices you heard are synthetic.', 0],
    ]);
  });

  it('are all that a listener hears of a rule', () => {
    expect(pausesOf(paragraph('One.'), { kind: 'rule' }, paragraph('Two.')).slice(1, 3)).toEqual([
      ['One.', 1200],
      ['Two.', 1200],
    ]);
  });
});

describe('messages', () => {
  it('tell what was in doubt, where, and once for the same words', () => {
    const { messages, source } = build([
      paragraph('Work & rest on 03/04/2026.'),
      paragraph('Again on 03/04/2026.'),
    ]);
    const doubts = messages.filter(({ code }) => code === 'spoken-form-uncertain');
    expect(doubts).toHaveLength(1);
    expect(doubts[0]?.text).toContain('“03/04/2026”');
    expect(doubts[0]?.place?.offset).toBe(source.text.indexOf('03/04/2026'));
  });

  it('name words that no voice can say', () => {
    const { messages, script, source } = build([paragraph('First.'), paragraph('₰'), paragraph('Last.')]);
    const texts = script.segments.map(({ text }) => text);
    expect(texts.slice(1, -2)).toEqual(['First.', 'Last.']);
    expect(messages).toMatchObject([{ code: 'words-not-spoken', severity: 'warning' }]);
    expect(messages[0]?.place?.offset).toBe(source.text.indexOf('₰'));
  });

  it('say that announcements are in English where Lectern has no words in the language', () => {
    const { messages, script } = build([list(['Laivat'])], { language: 'fi' });
    expect(messages.map(({ code }) => code)).toContain('own-words-in-english');
    expect(script.segments.map(({ language }) => language)).toEqual(['fi', 'en', 'fi', 'en', 'en']);
  });
});
