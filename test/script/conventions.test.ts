import { describe, expect, it } from 'vitest';
import { buildScript } from '../../src/script/build-script.ts';
import { defaultConventions, type Conventions } from '../../src/script/conventions.ts';
import type { ArticleRecipe, BlockRecipe, PartRecipe } from '../support/article-recipes.ts';
import { writeArticle } from '../support/articles.ts';
import { articleOf, heading, item, list, paragraph, quote, words } from '../support/recipes.ts';

interface Told extends Partial<Conventions> {
  readonly front?: Partial<ArticleRecipe>;
}

const segmentsOf = (body: readonly BlockRecipe[], { front, ...conventions }: Told) => {
  const { article, source } = writeArticle(articleOf(body, front));
  return buildScript(article, { source, conventions: { ...defaultConventions, ...conventions } }).script
    .segments;
};

/** "kind: text" of the segments between the headline and the sign-off; added ones in brackets. */
const outline = (body: readonly BlockRecipe[], told: Told): readonly string[] =>
  segmentsOf(body, told)
    .filter(({ kind }) => kind !== 'headline' && kind !== 'signOff')
    .map(({ kind, text, added }) => (added ? `[${text}]` : `${kind}: ${text}`));

describe('spoken quotation marks', () => {
  const spoken = { quotes: 'spoken' } as const;

  it('stand around every part of a quotation', () => {
    const parts = [quote('We agree,', 0), 'said Mayor Ruiz.', quote('It was time.', 0, { continues: true })];
    expect(outline([paragraph(...parts)], spoken)).toEqual([
      '[Quote.]',
      'quote: “We agree,”',
      '[End quote.]',
      'narration: said Mayor Ruiz.',
      '[Quote.]',
      'quote: “It was time.”',
      '[End quote.]',
    ]);
  });

  it('are nested where one quotation stands in another, and not taken for apostrophes', () => {
    const said = quote('She used to say, ‘If you can hear it, you’re late for it,’ and she’s right.', 0);
    expect(outline([paragraph(said)], spoken)).toEqual([
      '[Quote.]',
      'quote: “She used to say,',
      '[Quote.]',
      'quote: ‘If you can hear it, you’re late for it,’',
      '[End quote.]',
      'quote: and she’s right.”',
      '[End quote.]',
    ]);
  });

  it('leave a quotation open that goes on in the next paragraph', () => {
    const [open, rest] = [quote('One.', 0, { marks: ['“', ''] }), quote('Two.', 0, { continues: true })];
    expect(outline([paragraph(open), paragraph(rest)], spoken)).toEqual([
      '[Quote.]',
      'quote: “One.',
      'quote: “Two.”',
      '[End quote.]',
    ]);
  });

  it('stand around block quotations and quoted items', () => {
    const block: BlockRecipe = {
      kind: 'blockQuotation',
      speaker: 0,
      body: [paragraph('We shall see. It is late.')],
      source: [words('Ana Ruiz')],
    };
    expect(outline([block, list([item(quote('We will pay.', 1)), 'Boats'])], spoken)).toEqual([
      '[Quote.]',
      'quote: We shall see.',
      'quote: It is late.',
      '[End quote.]',
      'narration: Ana Ruiz',
      '[Two items.]',
      '[Quote.]',
      'item: “We will pay.”',
      '[End quote.]',
      'item: Boats',
    ]);
  });

  it('have the silence of a quotation after them, not before', () => {
    const pauses = segmentsOf([paragraph(quote('We agree.', 0)), paragraph('So they did.')], spoken)
      .slice(1, 4)
      .map(({ pauseAfterMs }) => pauseAfterMs);
    expect(pauses).toEqual([200, 200, 700]);
  });

  it('are said with voices of their own too, where both are wanted', () => {
    expect(outline([paragraph(quote('Yes.', 0))], { quotes: 'both' })).toHaveLength(3);
    expect(outline([paragraph(quote('Yes.', 0))], { quotes: 'plain' })).toEqual(['quote: “Yes.”']);
  });
});

describe('spoken quotation marks with attribution first', () => {
  it('stand around all that a speaker says without a break', () => {
    const parts = [quote('We agree,', 0), 'said Ruiz.', quote('It was time.', 0, { continues: true })];
    expect(outline([paragraph(...parts)], { quotes: 'spoken', attributionFirst: true })).toEqual([
      'narration: Ruiz said.',
      '[Quote.]',
      'quote: “We agree,”',
      'quote: “It was time.”',
      '[End quote.]',
    ]);
  });
});

describe('a speaker', () => {
  const long = quote('One. Two. Three.', 0);

  it('is named again after more than two sentences that no voice tells from the report', () => {
    expect(outline([paragraph(long)], { quotes: 'plain' }).at(-1)).toBe(
      '[Those were the words of Ana Ruiz.]',
    );
    expect(outline([paragraph(quote('One. Two.', 0))], { quotes: 'plain' })).toHaveLength(2);
    expect(outline([paragraph(long)], { quotes: 'voices' })).toHaveLength(3);
    expect(outline([paragraph(long)], { quotes: 'plain', nameAgain: false })).toHaveLength(3);
  });

  it('is not named again where the report goes on with it, or where nobody has a name', () => {
    expect(outline([paragraph(long, 'said Ruiz.')], { quotes: 'plain' })).toHaveLength(4);
    expect(outline([paragraph(quote('One. Two. Three.', 3))], { quotes: 'plain' })).toHaveLength(3);
  });
});

describe('attribution first', () => {
  const first = (...parts: readonly (string | PartRecipe)[]): readonly string[] =>
    segmentsOf([paragraph(...parts)], { attributionFirst: true })
      .slice(1, -2)
      .map(({ text, spoken }) => `${text} = ${spoken}`);

  it('moves who speaks before what they say, and the subject before its verb', () => {
    expect(first(quote('We agree,', 0), 'said Ruiz.', quote('It was time.', 0, { continues: true }))).toEqual(
      ['Ruiz said. = Ruiz said:', '“We agree,” = We agree.', '“It was time.” = It was time.'],
    );
    expect(first(quote('It is late. We agree,', 1), 'he said.')).toEqual([
      'he said. = he said:',
      '“It is late. = It is late.',
      'We agree,” = We agree.',
    ]);
  });

  it('keeps a sentence whole that the attribution interrupts', () => {
    expect(first(quote('We agree,', 0), 'said Ruiz,', quote('but late.', 0, { continues: true }))).toEqual([
      'Ruiz said, = Ruiz said:',
      '“We agree,” = We agree,',
      '“but late.” = but late.',
    ]);
  });

  it('leaves in its place what does more than name the speaker', () => {
    const parts = [quote('We agree,', 1), 'he said, and left the room.'] as const;
    expect(first(...parts).map((line) => line.split(' = ')[0])).toEqual([
      '“We agree,”',
      'he said, and left the room.',
    ]);
    expect(first('He called it', quote('weak', 1), 'he said.')[0]).toBe('He called it = He called it,');
  });
});

describe('other conventions', () => {
  it('count no items where that is not wanted', () => {
    expect(outline([list(['One', 'Two'])], { announceLists: false })).toEqual(['item: One', 'item: Two']);
  });

  it('open with publisher and date, which are then not said again', () => {
    const front = {
      publisher: 'The Courier',
      published: '2026-03-02',
      byline: ['Nora Eastlake'],
      language: 'en-GB',
    };
    const texts = segmentsOf([], { opening: true, front }).map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([
      'The Courier, 2 March 2026.',
      'Harbour to reopen',
      'By Nora Eastlake.',
    ]);
    expect(segmentsOf([], { opening: true })[0]?.kind).toBe('headline');
  });

  it('set every silence', () => {
    const pauses = { ...defaultConventions.pauses, headingAfter: 900, item: 650 };
    const told = segmentsOf([heading('Why'), list(['One', 'Two'])], { pauses });
    expect(told.filter(({ kind }) => kind === 'heading').map(({ pauseAfterMs }) => pauseAfterMs)).toEqual([
      900,
    ]);
    expect(told.find(({ text }) => text === 'One')?.pauseAfterMs).toBe(650);
  });
});

describe('a dateline', () => {
  const bylineOf = (start: string): string | undefined =>
    segmentsOf([paragraph(start)], { front: { byline: ['Nora Eastlake'], dateline: 'Linden Falls' } })[1]
      ?.text;

  it('is said once where the report begins with it, and with the byline where it does not', () => {
    expect(bylineOf('LINDEN FALLS — The quay is open.')).toBe('By Nora Eastlake.');
    expect(bylineOf('Linden Falls (AP) - The quay is open.')).toBe('By Nora Eastlake.');
    expect(bylineOf('Linden Falls has a quay.')).toBe('By Nora Eastlake, in Linden Falls.');
  });
});
