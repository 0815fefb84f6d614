import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/block.ts';
import type { Span } from '../../src/article/span.ts';
import { textOf } from '../../src/article/text.ts';
import { setBlocks, type SetBlock } from '../../src/email/quotation.ts';
import {
  attributed,
  list,
  item,
  node,
  paragraph,
  quoted,
  render,
  speaker,
  article,
  edition,
} from './support.ts';
import { attribute, collapsed, named, wordsIn } from './read-html.ts';

const ellison = speaker('s1', 'Mara Ellison', 'harbour director');
const renn = speaker('s2', 'Tobias Renn', null);
const speakers = new Map([ellison, renn].map((each) => [each.id, each]));

const said = attributed('s1', { verb: 'said', phrase: 'Ms Ellison' });
const more = { ...said, continues: true };

const shape = (block: SetBlock): unknown => {
  if (block.kind === 'quotation') return { by: block.speaker?.name ?? null, body: block.body.map(shape) };
  return 'spans' in block ? textOf(block.spans) : block.kind;
};

const setOf = (...blocks: readonly Block[]): readonly unknown[] => setBlocks(blocks, speakers).map(shape);
const setOne = (...parts: readonly (string | Span)[]): readonly unknown[] => setOf(paragraph(...parts));

const quiet = quoted('The quay has been quiet since the storm,', said);

describe('a paragraph that is a quotation', () => {
  it('is set off with its attribution, wherever that stands', () => {
    expect(setOne(quiet, ' said Ms Ellison. ', quoted('It will not stay so.', more))).toEqual([
      {
        by: 'Mara Ellison',
        body: ['“The quay has been quiet since the storm,” said Ms Ellison. “It will not stay so.”'],
      },
    ]);
    expect(setOne('Ms Ellison said, ', quoted('We wait for the tide and nothing else.', said))).toEqual([
      { by: 'Mara Ellison', body: ['Ms Ellison said, “We wait for the tide and nothing else.”'] },
    ]);
    expect(setOne(quoted('No.', said), ' said Ms Ellison, the harbour director.')).toHaveLength(1);
    expect(setOne(quoted('No.', said), ' said Ms Ellison, the harbour director.')[0]).toMatchObject({
      by: 'Mara Ellison',
    });
  });

  it('follows its lead-in, which stays a paragraph', () => {
    const answer = quoted('We cannot keep a ship that nobody boards.', said);
    expect(
      setOne('Ms Ellison spoke of the debts of the harbour and of the years in which nobody paid: ', answer),
    ).toEqual([
      'Ms Ellison spoke of the debts of the harbour and of the years in which nobody paid: ',
      { by: 'Mara Ellison', body: ['“We cannot keep a ship that nobody boards.”'] },
    ]);
    expect(setOne('The director had reasons. ', answer, ' Ms Ellison said.')).toEqual([
      'The director had reasons. ',
      { by: 'Mara Ellison', body: ['“We cannot keep a ship that nobody boards.” Ms Ellison said.'] },
    ]);
  });

  it('joins its neighbours by the same speaker, and no others', () => {
    const first = paragraph(quiet, ' said Ms Ellison.');
    const second = paragraph({ ...quoted('And it will be for years.', more), close: '' });
    const other = paragraph(quoted('I hope not,', attributed('s2', { phrase: 'Mr Renn' })), ' said Mr Renn.');
    expect(setOf(first, second, other)).toEqual([
      {
        by: 'Mara Ellison',
        body: ['“The quay has been quiet since the storm,” said Ms Ellison.', '“And it will be for years.'],
      },
      { by: 'Tobias Renn', body: ['“I hope not,” said Mr Renn.'] },
    ]);
  });

  it('counts in scripts without blanks', () => {
    const speech = quoted(
      '港は静かだった。これからも静かだろう。',
      attributed('s1', { verb: null, phrase: 'エリソン' }),
    );
    expect(setOne(speech, 'とエリソンは述べた。')).toMatchObject([{ by: 'Mara Ellison' }]);
  });
});

describe('a paragraph in which the reporter speaks', () => {
  const partial = quoted('reckless and late', { ...said, verb: 'called' });

  it.each<[string, readonly (string | Span)[]]>([
    ['quotes a few words', ['Ms Ellison called the plan ', partial, '.']],
    ['quotes nobody', ['It was called ', quoted('The Quiet Plan For Every Quay', attributed(null)), '.']],
    ['quotes two', [quiet, ' said Ms Ellison. ', quoted('Indeed,', attributed('s2')), ' said Mr Renn.']],
    [
      'quotes someone unknown',
      [quoted('We have waited for this for years.', attributed('s9')), ' said one.'],
    ],
    [
      'tells more than it quotes',
      [
        quoted('We wait,', said),
        ' said Ms Ellison, and went back to the ledger in which she has kept the tides for years.',
      ],
    ],
    [
      'leads in to one word',
      ['Asked whether the plan would hold, Ms Ellison had a short answer: ', quoted('No.', said)],
    ],
    ['does not quote', ['The quay was quiet.']],
  ])('stays as it is where it %s', (_, parts) => {
    const whole = paragraph(...parts);
    expect(setBlocks([whole], speakers)).toEqual([whole]);
  });
});

describe('a block quotation', () => {
  const block = (source: string | null): Block => ({
    ...node(),
    kind: 'blockQuotation',
    quote: 'q1',
    body: [paragraph(quoted('A quay is a street,', said), ' said Ms Ellison.'), list([item('Wet')])],
    source: source === null ? null : paragraph(source).spans,
    attribution: said,
  });

  it('keeps its paragraphs: they are the quotation already', () => {
    expect(setOf(block(null))).toEqual([
      { by: 'Mara Ellison', body: ['“A quay is a street,” said Ms Ellison.', 'list'] },
    ]);
  });

  it('names its source as the article prints it, else its speaker', async () => {
    const of = article([block('Mara Ellison, in a letter'), block(null)], { speakers: [ellison, renn] });
    const { html } = await render(edition(of));
    expect(named(html, 'footer').map((footer) => collapsed(wordsIn(footer)))).toEqual([
      'Mara Ellison, in a letter',
      'Mara Ellison, harbour director',
    ]);
  });

  it('has neither label nor source where nobody is known to say it', async () => {
    const of = article([{ ...block(null), attribution: attributed(null) } as Block]);
    const { html } = await render(edition(of));
    const [quote] = named(html, 'blockquote');
    expect(named(html, 'footer')).toEqual([]);
    expect(quote && attribute(quote, 'aria-label')).toBeNull();
  });
});

it('names a speaker without a name by what the article says, with a capital', async () => {
  const nameless = { ...speaker('s1', 'spokeswoman for the harbour', null), kind: 'nameless' as const };
  const of = article([paragraph(quiet, ' said Ms Ellison.')], { speakers: [nameless] });
  const { html } = await render(edition(of));
  expect(named(html, 'footer').map((footer) => collapsed(wordsIn(footer)))).toEqual([
    'Spokeswoman for the harbour',
  ]);
});
